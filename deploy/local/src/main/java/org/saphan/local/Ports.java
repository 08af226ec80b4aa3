package org.saphan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// TCP ports of this machine's loopback address.
final class Ports {

    static final int POSTGRES = 15432;
    static final int KAFKA = 19092;
    static final int KAFKA_CONTROLLER = 19093;

    private static final int PATIENCE_MILLIS = 2000;

    private Ports() {}

    /// Found by binding, the only question the system answers truthfully without further tools.
    static void requireFree(int port, String who) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException _) {
            throw new Obstacle("Port " + port + ", which " + who
                    + " needs, is in use by another program; stop that program and try again.");
        }
    }

    static boolean answers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static boolean answers(int port) {
        return answers("127.0.0.1", port);
    }
}
