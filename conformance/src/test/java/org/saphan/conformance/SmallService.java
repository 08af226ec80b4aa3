package org.saphan.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// A service in one file that keeps all conventions, but for the faults that it is given.
final class SmallService implements AutoCloseable {

    private static final String THINGS = "/small/v1/things";
    private static final int ITEMS = 3;

    private final HttpServer server;
    private final Set<Fault> faults;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger(ITEMS);
    private final AtomicInteger changes = new AtomicInteger();

    SmallService(Fault... faults) throws IOException {
        this.faults = Set.of(faults);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String host() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = new Call(exchange);
            if (!has(Fault.REQUEST_ID_LOST) && call.header("X-Request-Id") != null) {
                exchange.getResponseHeaders().set("X-Request-Id", call.header("X-Request-Id"));
            }
            switch (call.path()) {
                case "/small/openapi" -> call.answer(200, SmallDocuments.api(!has(Fault.NO_SUMMARIES)));
                case "/small/asyncapi.json" -> call.answer(200, SmallDocuments.events());
                case "/sandbox/.well-known/openid-configuration" -> call.answer(200, SmallDocuments.discovery(host()));
                case "/sandbox/token" ->
                    call.answer(
                            200,
                            call.body().contains("scope=")
                                    ? "{\"access_token\":\"narrow\"}"
                                    : "{\"access_token\":\"good\"}");
                default -> signedIn(call);
            }
        }
    }

    private void signedIn(Call call) throws IOException {
        var token = String.valueOf(call.header("Authorization"));
        boolean unsigned = token.endsWith(".") && has(Fault.UNSIGNED_TOKENS);
        if (!has(Fault.OPEN_DOORS)
                && !unsigned
                && !List.of("Bearer good", "Bearer narrow").contains(token)) {
            call.challenge();
            refuse(call, 401, "UNAUTHENTICATED");
        } else if (token.equals("Bearer narrow") && !has(Fault.SCOPES_IGNORED)) {
            refuse(call, 403, "SCOPE_REQUIRED");
        } else if (call.path().equals(THINGS)) {
            things(call);
        } else if (call.path().startsWith(THINGS + "/")) {
            thing(call);
        } else if (call.path().equals("/small/v1/events")) {
            events(call);
        } else {
            refuse(call, 404, "NOT_FOUND");
        }
    }

    private void refuse(Call call, int status, String code) throws IOException {
        if (has(Fault.PLAIN_REFUSALS)) {
            call.answer(status, "text/plain", "no");
            return;
        }
        boolean thai = "th".equals(call.header("Accept-Language")) && !has(Fault.ENGLISH_ONLY);
        call.answer(status, "application/problem+json", """
                {"type": "urn:saphan:problem:%s", "code": "%s", "title": "%s", "status": %d, "detail": "It is so."}""".formatted(
                code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'), code, thai ? "ไม่ได้" : "Refused", status));
    }

    private void things(Call call) throws IOException {
        if (call.method().equals("POST")) {
            make(call);
        } else if (call.query().containsKey("no-such-parameter") && !has(Fault.PARAMETERS_IGNORED)) {
            refuse(call, 400, "UNKNOWN_PARAMETER");
        } else if (Set.of("0", "201").contains(call.query().getOrDefault("limit", "50")) && !has(Fault.LIMIT_IGNORED)) {
            refuse(call, 400, "INVALID_REQUEST");
        } else if ("forged".equals(call.query().get("cursor")) && !has(Fault.CURSOR_IGNORED)) {
            refuse(call, 400, "INVALID_CURSOR");
        } else {
            int from = has(Fault.SAME_PAGE_AGAIN) ? 0 : number(call.query().getOrDefault("cursor", "0"));
            boolean more = from + 1 < ITEMS;
            if (more) {
                call.link("<" + THINGS + "?cursor=" + (from + 1) + ">; rel=\"next\"");
            }
            call.answer(
                    200,
                    "{\"items\": [{\"thingId\": \"%d\"}]%s}"
                            .formatted(from, more ? ", \"next\": \"" + (from + 1) + "\"" : ""));
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]+") ? Integer.parseInt(text) : 0;
    }

    private void make(Call call) throws IOException {
        var key = call.header("Idempotency-Key");
        if (!"application/json".equals(call.header("Content-Type"))) {
            refuse(call, 415, "UNSUPPORTED_MEDIA_TYPE");
        } else if (!call.body().endsWith("}") || call.body().contains("NobodyKnows")) {
            refuse(call, 400, "INVALID_REQUEST");
        } else if (key == null && !has(Fault.KEY_NOT_NEEDED)) {
            refuse(call, 400, "IDEMPOTENCY_KEY_REQUIRED");
        } else {
            var known = has(Fault.KEY_IGNORED)
                    ? call.body()
                    : answers.computeIfAbsent(key + "", each -> call.body() + made.incrementAndGet());
            if (!known.startsWith(call.body()) && !has(Fault.OTHER_BODY_TAKEN)) {
                refuse(call, 422, "IDEMPOTENCY_KEY_REUSED");
            } else {
                var id = has(Fault.KEY_IGNORED)
                        ? made.incrementAndGet() + ""
                        : known.substring(known.lastIndexOf('}') + 1);
                call.created(THINGS + "/" + id, "{\"thingId\": \"" + id + "\"}");
            }
        }
    }

    private void thing(Call call) throws IOException {
        if (call.method().equals("PUT")) {
            var match = call.header("If-Match");
            if (match == null && !has(Fault.IF_MATCH_IGNORED)) {
                refuse(call, 428, "PRECONDITION_REQUIRED");
            } else if (match != null && !match.equals(tag())) {
                refuse(call, 412, "PRECONDITION_FAILED");
            } else {
                changes.incrementAndGet();
                call.answer(200, "{}");
            }
        } else if (tag().equals(call.header("If-None-Match")) && !has(Fault.NEVER_304)) {
            call.answer(304, "");
        } else {
            call.tag(has(Fault.NO_TAG) ? "W/" + tag() : tag());
            call.answer(200, "{\"thingId\": \"1\"}");
        }
    }

    private String tag() {
        return "\"" + changes.get() + "\"";
    }

    private void events(Call call) throws IOException {
        if (!call.method().equals("GET")) {
            refuse(call, 405, "METHOD_NOT_ALLOWED");
        } else if ("forged".equals(call.query().get("after"))) {
            refuse(call, 400, "INVALID_CURSOR");
        } else if ("text/event-stream".equals(call.header("Accept"))) {
            call.answer(
                    200,
                    "text/event-stream",
                    has(Fault.SILENT_STREAM) ? "data: {}\n\n" : "id: 1\ndata: {}\n\nid: 2\ndata: {}\n\n");
        } else {
            int after = number(call.query().getOrDefault("after", "0"));
            int limit = number(call.query().getOrDefault("limit", "50"));
            var wanted = call.query().get("types");
            var items = IntStream.rangeClosed(1, 4)
                    .filter(each -> each > after)
                    .filter(each -> wanted == null
                            || has(Fault.TYPES_IGNORED)
                            || type(each).equals(wanted))
                    .limit(limit)
                    .boxed()
                    .toList();
            int next = items.isEmpty() ? Math.max(after, 4) : items.getLast();
            var written = String.join(",", items.stream().map(this::event).toList());
            call.answer(
                    200,
                    "{\"items\": [%s]%s}".formatted(written, has(Fault.NO_NEXT) ? "" : ", \"next\": \"" + next + "\""));
        }
    }

    private static String type(int number) {
        return number == 1 ? "small.thing.made.v1" : "small.thing.changed.v1";
    }

    private String event(int number) {
        var data = has(Fault.OTHER_DATA)
                ? "{}"
                : has(Fault.NATIONAL_IDS) ? "{\"name\": \"1000000000009\"}" : "{\"name\": \"one\"}";
        return SmallDocuments.event(
                number,
                type(number),
                has(Fault.INVERTED) ? 9 - number : number,
                has(Fault.WRONG_SOURCE) ? "/NOBODY/small" : "/CDD/small",
                data);
    }
}
