package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// [EnginesIT] greets a real broker.
class KafkaGreetingTest {

    @Test
    void isNotAnsweredWhereNothingListens() throws Exception {
        assertThat(KafkaGreeting.isAnswered(FreePort.find())).isFalse();
    }

    @Test
    void isNotAnsweredByAPortThatHangsUp() throws Exception {
        try (var server = server(out -> {})) {
            assertThat(KafkaGreeting.isAnswered(server.getLocalPort())).isFalse();
        }
    }

    @Test
    void isNotAnsweredByAnotherProtocol() throws Exception {
        try (var server =
                server(out -> out.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(KafkaGreeting.isAnswered(server.getLocalPort())).isFalse();
        }
    }

    private static ServerSocket server(Answer answer) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (var client = server.accept()) {
                client.getInputStream().readNBytes(14);
                answer.write(client.getOutputStream());
            } catch (IOException _) {
                // the client sees it
            }
        });
        return server;
    }

    private interface Answer {
        void write(OutputStream out) throws IOException;
    }
}
