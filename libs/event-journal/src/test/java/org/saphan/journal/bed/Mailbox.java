package org.saphan.journal.bed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A subscriber's web server: keeps what is posted to it, and answers as the test wants.
public final class Mailbox implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 100;

    private final HttpServer server;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Answering answering;

    private Mailbox(int port, Answering answering) {
        this.answering = answering;
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), MOST_CONNECTIONS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /// What comes of a message.
    public interface Answering {

        Reply to(Mail mail) throws InterruptedException;
    }

    /// An answer with its headers.
    public record Reply(int status, Map<String, String> headers, String body) {

        public static Reply of(int status) {
            return new Reply(status, Map.of(), "");
        }

        public static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body);
        }

        public Reply with(String header, String value) {
            return new Reply(status, Map.of(header, value), body);
        }
    }

    public static Mailbox answering(Answering answering) {
        return new Mailbox(0, answering);
    }

    public static Mailbox answering(int status) {
        return answering(_ -> Reply.of(status));
    }

    /// Where the sample service may call, as `localhost:<port>`: a port that nobody listens at until a test does.
    static String ofTheService() {
        try (var free = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return "localhost:" + free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// One at the place that the sample service may call.
    public static Mailbox at(String hostAndPort, Answering answering) {
        return new Mailbox(Integer.parseInt(hostAndPort.substring(hostAndPort.indexOf(':') + 1)), answering);
    }

    public void answer(Answering other) {
        answering = other;
    }

    public String hostAndPort() {
        return "localhost:" + server.getAddress().getPort();
    }

    public String url() {
        return "http://" + hostAndPort() + "/events";
    }

    /// Everything that was posted, in the order in which it came.
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    /// The events of one key, in the order in which they came.
    public List<Integer> sequences(String subject) {
        return mails.stream()
                .filter(each -> each.subject().equals(subject))
                .map(Mail::sequence)
                .toList();
    }

    /// How many calls there were at once, at most.
    public int mostAtOnce() {
        return most.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(present.incrementAndGet(), Math::max);
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var mail = Mail.of(exchange.getRequestHeaders(), body);
            mails.add(mail);
            var reply = answering.to(mail);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            present.decrementAndGet();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
