package org.saphan.gateway.content;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Something to read, whole and compressed. Each form has a strong tag of its own, as RFC 9110 wants it, because their
/// bytes differ.
public final class Content {

    private static final int WORTH_COMPRESSING = 1_024;
    private static final int TAG_BYTES = 12;
    private static final String GZIP = "gzip";
    private static final String WEAK = "W/";

    private final String type;
    private final Form whole;
    private final @Nullable Form compressed;

    private Content(String type, byte[] bytes, boolean compresses) {
        var tag = tag(bytes);
        this.type = type;
        this.whole = new Form(Buffer.buffer(bytes), '"' + tag + '"', null);
        this.compressed = compresses && bytes.length >= WORTH_COMPRESSING
                ? new Form(Buffer.buffer(gzip(bytes)), '"' + tag + "-gz\"", GZIP)
                : null;
    }

    /// @param type media type
    public static Content text(String type, byte[] bytes) {
        return new Content(type, bytes, true);
    }

    /// What is compressed in itself, pictures and fonts.
    ///
    /// @param type media type
    public static Content dense(String type, byte[] bytes) {
        return new Content(type, bytes, false);
    }

    /// Answers a `GET` or `HEAD`, with 304 if the caller has it already.
    ///
    /// @param caching for how long it may be kept (`Cache-Control`)
    public void answer(RoutingContext ctx, String caching) {
        answer(ctx, caching, 200);
    }

    /// @param status of the answer where it is not 304
    public void answer(RoutingContext ctx, String caching, int status) {
        var request = ctx.request();
        var response = ctx.response();
        var form = formFor(request);
        response.headers().set("ETag", form.tag).set("Cache-Control", caching);
        if (compressed != null) {
            response.headers().add("Vary", "Accept-Encoding");
        }
        if (status == 200 && isKnown(request.headers().getAll("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            send(response.setStatusCode(status), form, request.method().equals(HttpMethod.HEAD));
        }
    }

    private Form formFor(HttpServerRequest request) {
        var smaller = compressed;
        return smaller != null && Accepted.gzip(request.headers().getAll("Accept-Encoding")) ? smaller : whole;
    }

    private void send(HttpServerResponse response, Form form, boolean headOnly) {
        response.headers().set("Content-Type", type);
        response.headers().set("Content-Length", Integer.toString(form.bytes.length()));
        if (form.encoding != null) {
            response.headers().set("Content-Encoding", form.encoding);
        }
        if (headOnly) {
            response.end();
        } else {
            response.end(form.bytes);
        }
    }

    private boolean isKnown(List<String> known) {
        for (var line : known) {
            for (var each : line.split(",", -1)) {
                var sent = each.strip();
                var strong = sent.startsWith(WEAK) ? sent.substring(WEAK.length()) : sent;
                if (strong.equals("*") || strong.equals(whole.tag) || isCompressed(strong)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCompressed(String tag) {
        return compressed != null && tag.equals(compressed.tag);
    }

    private static String tag(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @param tag its `ETag`
    /// @param encoding its `Content-Encoding`
    private record Form(Buffer bytes, String tag, @Nullable String encoding) {}
}
