package org.saphan.gateway;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Speaks HTTP/2 frame by frame, without the checks that a client has.
final class RawHttp2 {

    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GOAWAY = 7;
    private static final int END_STREAM_AND_HEADERS = 5;
    private static final int PRIORITY = 0x20;
    private static final int PRIORITY_LENGTH = 5;

    private final URI base;

    RawHttp2(URI base) {
        this.base = base;
    }

    /// Sends one request without a body.
    ///
    /// @return the status, or `reset`, `goaway` or `closed`
    String answerTo(List<Map.Entry<String, String>> fields) throws IOException, Http2Exception {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(15_000);
            var out = new ByteArrayOutputStream();
            out.write(PREFACE.getBytes(StandardCharsets.US_ASCII));
            frame(out, SETTINGS, 0, 0, new byte[0]);
            frame(out, HEADERS, END_STREAM_AND_HEADERS, 1, block(fields));
            socket.getOutputStream().write(out.toByteArray());
            return read(new DataInputStream(socket.getInputStream()));
        }
    }

    private static String read(DataInputStream in) throws IOException, Http2Exception {
        try {
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                in.readInt();
                int extra = type == HEADERS && (flags & PRIORITY) != 0 ? PRIORITY_LENGTH : 0;
                in.skipNBytes(extra);
                var payload = in.readNBytes(length - extra);
                switch (type) {
                    case HEADERS -> {
                        return new DefaultHttp2HeadersDecoder()
                                .decodeHeaders(1, Unpooled.wrappedBuffer(payload))
                                .status()
                                .toString();
                    }
                    case RESET -> {
                        return "reset";
                    }
                    case GOAWAY -> {
                        return "goaway";
                    }
                    default -> {
                        // settings and windows do not matter here
                    }
                }
            }
        } catch (EOFException e) {
            return "closed";
        }
    }

    private static void frame(ByteArrayOutputStream out, int type, int flags, int stream, byte[] payload) {
        out.writeBytes(new byte[] {
            (byte) (payload.length >> 16),
            (byte) (payload.length >> 8),
            (byte) payload.length,
            (byte) type,
            (byte) flags,
            0,
            0,
            0,
            (byte) stream
        });
        out.writeBytes(payload);
    }

    /// HPACK, each field literally.
    private static byte[] block(List<Map.Entry<String, String>> fields) {
        var out = new ByteArrayOutputStream();
        for (var field : fields) {
            out.write(0);
            text(out, field.getKey());
            text(out, field.getValue());
        }
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < 127) {
            out.write(bytes.length);
        } else {
            out.write(127);
            int rest = bytes.length - 127;
            for (; rest >= 128; rest /= 128) {
                out.write(rest % 128 + 128);
            }
            out.write(rest);
        }
        out.writeBytes(bytes);
    }
}
