package org.saphan.journal.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.saphan.journal.bed.SampleService;

/// A client of server-sent events, as small as the standard allows.
final class StreamListener implements AutoCloseable {

    /// An event as it came.
    record Sent(String id, String name, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final BufferedReader lines;

    private StreamListener(HttpRequest.Builder request) {
        try {
            var response = client.send(
                    request.header("Accept", "text/event-stream")
                            .header("Authorization", "Bearer " + SampleService.token("DIP"))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IllegalStateException("answered " + response.statusCode());
            }
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Listens from a cursor on.
    static StreamListener after(URI events, String cursor) {
        return new StreamListener(HttpRequest.newBuilder(URI.create(events + "?after=" + cursor)));
    }

    /// Listens again, after the connection was lost.
    static StreamListener lastHeard(URI events, String id) {
        return new StreamListener(HttpRequest.newBuilder(events).header("Last-Event-ID", id));
    }

    /// Waits for the next event; heartbeats carry no data and are passed over.
    Sent next() {
        try {
            while (true) {
                var sent = block();
                if (!sent.data().isEmpty()) {
                    return sent;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Sent block() throws IOException {
        var id = "";
        var name = "";
        var data = new StringBuilder();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon)) {
                case "id" -> id = value;
                case "event" -> name = value;
                case "data" -> data.append(value);
                default -> {}
            }
        }
        return new Sent(id, name, data.toString());
    }

    private String line() throws IOException {
        var line = lines.readLine();
        if (line == null) {
            throw new IOException("the stream has ended");
        }
        return line;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
