package org.saphan.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells one request from another: by agency and key, and by the fingerprint of what was asked.
@Singleton
class IdempotentRequests {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    /// Who calls an open route: no agency has this code.
    private static final String NOBODY = "-";

    private final CallingAgency agency;
    private final ObjectMapper json;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentRequests(CallingAgency agency, ObjectMapper json, @Context HttpHeaders headers, @Context UriInfo uri) {
        this.agency = agency;
        this.json = StableJson.like(json);
        this.headers = headers;
        this.uri = uri;
    }

    IdempotentRequest of(InvocationContext call) {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IdempotencyKeyRequired();
        }
        var caller = Objects.requireNonNullElse(agency.known(), NOBODY);
        return new IdempotentRequest(caller, key.strip(), fingerprint(call));
    }

    private String fingerprint(InvocationContext call) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                out.write(uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
                out.write(String.valueOf(uri.getRequestUri().getRawQuery()).getBytes(StandardCharsets.UTF_8));
                var declared = call.getMethod().getParameters();
                for (int each = 0; each < declared.length; each++) {
                    if (isBody(declared[each])) {
                        write(out, call.getParameters()[each]);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isBody(Parameter parameter) {
        return !parameter.isAnnotationPresent(HeaderParam.class) && !parameter.isAnnotationPresent(Context.class);
    }

    private void write(OutputStream out, @Nullable Object argument) throws IOException {
        if (argument instanceof File file) {
            try (var in = new FileInputStream(file)) {
                in.transferTo(out);
            }
        } else {
            out.write(json.writeValueAsBytes(argument));
        }
    }
}
