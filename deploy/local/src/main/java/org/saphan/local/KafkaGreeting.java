package org.saphan.local;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// The first question that every client asks a broker: which requests it understands. The port takes connections
/// long before there is an answer. Asked by hand, because Kafka's own client would cost the launcher half a second
/// and some forty megabytes.
final class KafkaGreeting {

    private static final int PATIENCE_MILLIS = 2000;
    private static final short API_VERSIONS = 18;
    private static final short OLDEST_VERSION = 0;
    private static final short NO_CLIENT_NAME = -1;
    private static final int HEADER_BYTES = 10;
    private static final int QUESTION = 1;

    private KafkaGreeting() {}

    static boolean isAnswered(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            return isAnswer(new DataInputStream(socket.getInputStream()));
        } catch (IOException _) {
            return false;
        }
    }

    private static void ask(DataOutputStream out) throws IOException {
        var buffered = new ByteArrayOutputStream();
        var question = new DataOutputStream(buffered);
        question.writeInt(HEADER_BYTES);
        question.writeShort(API_VERSIONS);
        question.writeShort(OLDEST_VERSION);
        question.writeInt(QUESTION);
        question.writeShort(NO_CLIENT_NAME);
        out.write(buffered.toByteArray());
    }

    private static boolean isAnswer(DataInputStream in) throws IOException {
        var bytes = in.readInt();
        return bytes > HEADER_BYTES && in.readInt() == QUESTION && in.readShort() == 0;
    }
}
