package org.saphan.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The way from one program to another over the network: it can be cut, and mended again.
final class Way implements AutoCloseable {

    private final int from = Ports.free();
    private final int to;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entrance;

    private Way(int to) {
        this.to = to;
    }

    static Way to(int port) {
        var way = new Way(port);
        way.mend();
        return way;
    }

    String address() {
        return "http://localhost:" + from;
    }

    synchronized void mend() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), from));
            entrance = opened;
            Thread.startVirtualThread(() -> take(opened));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Nothing goes through, and what was under way is lost.
    synchronized void cut() {
        close(entrance);
        connections.forEach(Way::close);
        connections.clear();
    }

    private void take(ServerSocket opened) {
        try {
            while (true) {
                var near = opened.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), to);
                if (!open(opened, near, far)) {
                    close(near);
                    close(far);
                    return;
                }
                Thread.startVirtualThread(() -> carry(near, far));
                Thread.startVirtualThread(() -> carry(far, near));
            }
        } catch (IOException cut) {
            close(opened);
        }
    }

    /// Whether the way was still open when the connection was made; one that came through while it was being cut would
    /// live on beside the cut.
    private synchronized boolean open(ServerSocket opened, Socket near, Socket far) {
        if (opened.isClosed()) {
            return false;
        }
        connections.add(near);
        connections.add(far);
        return true;
    }

    private static void carry(Socket one, Socket other) {
        try (one;
                other) {
            one.getInputStream().transferTo(other.getOutputStream());
        } catch (IOException cut) {
            close(other);
        }
    }

    private static void close(java.io.@Nullable Closeable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
