package org.saphan.local;

import java.net.URI;
import java.util.regex.Pattern;

/// Host and port of an engine that somebody else runs.
record Address(String host, int port) {

    private static final Pattern IN_TEXT = Pattern.compile("(?:^|//)([^/:,]+)(?::(\\d+))?(?:[/,?].*)?$");
    private static final int POSTGRES_PORT = 5432;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    /// Of the first broker in a bootstrap list.
    static Address ofKafka(String servers) {
        var address = find(servers, -1);
        if (address == null || address.port() < 0) {
            throw new Obstacle("--kafka needs HOST:PORT, and " + servers + " is not of that form.");
        }
        return address;
    }

    static Address ofDatabase(String url) {
        var address = url.startsWith("jdbc:postgresql://") ? find(url, POSTGRES_PORT) : null;
        if (address == null) {
            throw new Obstacle(
                    "--database needs jdbc:postgresql://HOST:PORT/NAME, and " + url + " is not of that form.");
        }
        return address;
    }

    /// Of a web address that is one.
    static Address ofWeb(String url) {
        var address = URI.create(url);
        var otherwise = url.startsWith("https:") ? HTTPS_PORT : HTTP_PORT;
        return new Address(address.getHost(), address.getPort() < 0 ? otherwise : address.getPort());
    }

    private static @org.jspecify.annotations.Nullable Address find(String text, int otherwise) {
        var matcher = IN_TEXT.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var port = matcher.group(2);
        return new Address(matcher.group(1), port == null ? otherwise : Integer.parseInt(port));
    }

    void requireAnswer(String option) {
        if (!Ports.answers(host, port)) {
            throw new Obstacle("Nothing answers at " + host + ":" + port + ", which " + option + " names.");
        }
    }
}
