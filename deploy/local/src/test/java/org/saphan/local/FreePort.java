package org.saphan.local;

import java.io.IOException;
import java.net.ServerSocket;

/// A port of the loopback address that nobody uses just now.
final class FreePort {

    private FreePort() {}

    static int find() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
