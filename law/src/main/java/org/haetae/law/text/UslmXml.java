package org.haetae.law.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.haetae.law.cite.UslmRef;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.jspecify.annotations.Nullable;

/**
 * Sections out of XML in the form of United States Legislative Markup, as the Office of the Law Revision Counsel publishes titles
 * of the Code. Only what bears the text is looked at: {@code section} and the levels under it with their {@code identifier},
 * {@code num}, {@code heading}, {@code chapeau}, {@code content} and {@code continuation}. Notes, credits, tables of contents
 * and footnotes are left out. Source of the element names: the USLM user guide (U.S. Government Publishing Office).
 *
 * <p>The file is read as a stream, a section at a time. A document type declaration is refused, whatever it declares; entities
 * are not resolved; size, depth and the length of a section are limited.
 */
final class UslmXml {
    /** A title of the Code is at most a hundred million bytes: 256 MiB. */
    static final long LARGEST = 256L << 20;

    /** Elements in elements. */
    static final int DEEPEST = 64;

    /** Characters of one section: 2 Mi. */
    static final int LONGEST = 2 << 20;

    private static final Set<String> LEVELS = Set.of(
            "subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem", "subsubitem", "level");
    private static final Set<String> PASSED_OVER =
            Set.of("note", "notes", "sourceCredit", "toc", "meta", "footnote", "figure", "signatures");

    /** A level that is open. */
    private static final class Level {
        final UslmRef cite;
        boolean hasHeading;

        Level(UslmRef cite) {
            this.cite = cite;
        }
    }

    private final String name;
    private final XMLStreamReader xml;
    private final Consumer<SectionText> into;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private List<SectionText.Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int length;
    private int sections;
    private int quoted;
    private boolean heading;

    private UslmXml(String name, XMLStreamReader xml, Consumer<SectionText> into) {
        this.name = name;
        this.xml = xml;
        this.into = into;
    }

    /**
     * Reads a file.
     *
     * @param into gets each section as soon as it is read
     * @return how many sections
     * @throws BadInput if it cannot be read, is no XML, is hostile or too large, or holds no section
     */
    static int read(Path file, Consumer<SectionText> into) {
        String name = file.toString();
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new BadInput(
                        Position.ofFile(name), "a file of " + size + " bytes", "at most " + LARGEST + " bytes of XML");
            }
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return read(name, in, into);
            }
        } catch (IOException e) {
            throw new BadInput(Position.ofFile(name), "a file that cannot be read (" + e.getMessage() + ")", "XML");
        }
    }

    private static int read(String name, InputStream in, Consumer<SectionText> into) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        @Nullable Location last = null;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            UslmXml reader = new UslmXml(name, xml, into);
            try {
                while (xml.hasNext()) {
                    reader.event(xml.next());
                    last = xml.getLocation();
                }
            } finally {
                xml.close();
            }
            if (reader.sections == 0) {
                throw new BadInput(
                        Position.ofFile(name),
                        "XML without a section that has an identifier",
                        "United States Legislative Markup: <section identifier=\"/us/usc/t…/s…\">");
            }
            return reader.sections;
        } catch (XMLStreamException e) {
            Location at = e.getLocation() == null ? last : e.getLocation();
            Position where = at == null || at.getLineNumber() < 1
                    ? Position.ofFile(name)
                    : new Position(name, at.getLineNumber(), Math.max(1, at.getColumnNumber()));
            throw new BadInput(where, "XML that is not well-formed", "a whole, well-formed file of XML");
        }
    }

    private BadInput wrong(String found, String expected) {
        Location at = xml.getLocation();
        return new BadInput(
                new Position(name, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber())),
                found,
                expected);
    }

    private void event(int event) {
        switch (event) {
            case XMLStreamConstants.DTD ->
                throw wrong("a document type declaration", "none: the Code is published without one");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw wrong("the entity " + xml.getLocalName(), "characters as they are");
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!levels.isEmpty()) {
                    length += xml.getTextLength();
                    if (length > LONGEST) {
                        throw wrong("a section of more than " + LONGEST + " characters", "shorter sections");
                    }
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
            default -> {}
        }
    }

    private void start(String element) {
        elements.push(element);
        if (elements.size() > DEEPEST) {
            throw wrong("elements nested deeper than " + DEEPEST, "the flat shape of legislative markup");
        }
        if (PASSED_OVER.contains(element) || isFootnoteMark(element)) {
            passOver();
            return;
        }
        if (element.equals("quotedContent")) {
            quoted++;
        }
        if (quoted > 0) {
            text.append(' ');
            return;
        }
        if (element.equals("section") && levels.isEmpty()) {
            identified().ifPresent(this::beginSection);
        } else if (!levels.isEmpty() && LEVELS.contains(element)) {
            flush();
            Level above = levels.element();
            // a level that says no path is part of the text it stands in
            levels.push(new Level(
                    identified().filter(cite -> cite.isUnder(above.cite)).orElse(above.cite)));
        } else if (!levels.isEmpty()) {
            switch (element) {
                case "num" -> {
                    flush();
                    passOver();
                }
                case "heading" -> {
                    flush();
                    heading = true;
                }
                case "chapeau", "content", "continuation", "p" -> flush();
                default -> {}
            }
        }
    }

    private boolean isFootnoteMark(String element) {
        return element.equals("ref") && "footnoteRef".equals(xml.getAttributeValue(null, "class"));
    }

    private Optional<UslmRef> identified() {
        String path = xml.getAttributeValue(null, "identifier");
        return path != null && UslmRef.isPath(path) ? Optional.of(new UslmRef(path)) : Optional.empty();
    }

    private void beginSection(UslmRef cite) {
        text.setLength(0);
        passages = new ArrayList<>();
        length = 0;
        heading = false;
        levels.push(new Level(cite));
    }

    /** Reads on to the end of the element that has just begun. */
    private void passOver() {
        try {
            int depth = 1;
            while (depth > 0 && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (elements.size() + depth > DEEPEST) {
                        throw wrong("elements nested deeper than " + DEEPEST, "the flat shape of legislative markup");
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                    event(event);
                }
            }
        } catch (XMLStreamException e) {
            throw wrong("XML that is not well-formed", "a whole, well-formed file of XML");
        }
        elements.pop();
    }

    private void end() {
        String element = elements.pop();
        if (element.equals("quotedContent")) {
            quoted--;
            return;
        }
        if (quoted > 0 || levels.isEmpty()) {
            return;
        }
        if (element.equals("section") && levels.size() == 1) {
            flush();
            SectionText section = new SectionText(levels.pop().cite, false, passages);
            if (!section.passages().isEmpty()) {
                sections++;
                into.accept(section);
            }
        } else if (LEVELS.contains(element)) {
            flush();
            levels.pop();
        } else if (element.equals("heading")
                || element.equals("chapeau")
                || element.equals("content")
                || element.equals("continuation")
                || element.equals("p")) {
            flush();
        }
    }

    /** What was read since the last time is a passage of the level that is open. */
    private void flush() {
        String words = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        Level here = levels.element();
        boolean isHeading = heading && !here.hasHeading;
        if (!words.isEmpty()) {
            passages.add(new SectionText.Passage(here.cite, isHeading, words));
            here.hasHeading |= isHeading;
        }
        heading = false;
    }
}
