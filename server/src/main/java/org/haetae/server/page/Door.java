package org.haetae.server.page;

/** The pages of the header, in order. One stands there once a place has its path: no empty doors. */
public enum Door {
    TODAY("/", PageWord.TODAY),
    RELIEF("/relief", PageWord.RELIEF),
    DUTIES("/duties", PageWord.DUTIES),
    PEOPLE("/people", PageWord.PEOPLE),
    LAW("/law", PageWord.LAW),
    METHOD("/method", PageWord.METHOD);

    private final String path;
    private final PageWord word;

    Door(String path, PageWord word) {
        this.path = path;
        this.word = word;
    }

    public String path() {
        return path;
    }

    public PageWord word() {
        return word;
    }
}
