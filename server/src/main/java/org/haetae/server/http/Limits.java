package org.haetae.server.http;

/**
 * What one reader may ask of the server.
 *
 * @param atWork how many replies are worked out at once
 * @param waitSeconds how long a request waits for its turn
 * @param workSeconds how long a reply may take
 * @param requestSeconds how long a client may take to send its request
 * @param replySeconds how long it may take to read the reply
 */
public record Limits(int atWork, int waitSeconds, int workSeconds, int requestSeconds, int replySeconds) {
    public static final Limits USUAL = new Limits(8, 5, 30, 5, 60);

    /** The JDK's server reads these once, when its first class is loaded; what somebody set on the command line stays. */
    void tellTheJdk() {
        set("sun.net.httpserver.maxReqTime", requestSeconds);
        set("sun.net.httpserver.maxRspTime", workSeconds + replySeconds);
        set("sun.net.httpserver.maxReqHeaders", 64);
        set("sun.net.httpserver.maxReqHeaderSize", 32768);
        set("sun.net.httpserver.idleInterval", 30);
        set("sun.net.httpserver.maxIdleConnections", 64);
        set("jdk.httpserver.maxConnections", 200);
    }

    private static void set(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }
}
