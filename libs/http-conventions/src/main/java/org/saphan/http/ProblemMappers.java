package org.saphan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// The one place where an exception becomes an answer. Refusals speak for themselves; what the framework throws
/// is put into the same form; what is left is a bug: 500, an id, and nothing of the inside.
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Refuse refuse;

    @Context
    @Nullable HttpHeaders headers;

    ProblemMappers(Refuse refuse) {
        this.refuse = refuse;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return refuse.with(refusal, headers);
    }

    @ServerExceptionMapper
    Response stored(StoredAnswer answer) {
        return answer.response();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return refuse.with(new InvalidRequest(ConstraintViolations.shown(invalid)), headers);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(MismatchedInputException unreadable) {
        return refuse.with(new InvalidRequest(JsonFaults.shown(unreadable)), headers);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return refuse.with(new InvalidRequest(JsonFaults.shown(unreadable)), headers);
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException failed) {
        return refuse.with(new Unauthenticated(), headers);
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException failed) {
        return refuse.with(new Unauthenticated(), headers);
    }

    @ServerExceptionMapper
    Response absent(NotFoundException absent, UriInfo uri) {
        if (absent.getCause() != null) {
            return refuse.with(new InvalidRequest("", "INVALID_VALUE"), headers);
        }
        var path = uri.getRequestUri().getPath();
        return refuse.with(RefusalKind.ABSENT, "NOT_FOUND", Map.of("thing", "path", "id", path), headers);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown) {
        if (thrown.getCause() instanceof JsonProcessingException json) {
            return refuse.with(new InvalidRequest(JsonFaults.shown(json)), headers);
        }
        if (thrown instanceof RedirectionException redirection) {
            return redirection.getResponse();
        }
        var status = thrown.getResponse().getStatus();
        return status >= 500
                ? failed(thrown)
                : refuse.with(RefusalKind.ofStatus(status), codeOf(status), Map.of(), headers);
    }

    @ServerExceptionMapper
    Response failed(Throwable thrown) {
        if (DatabaseFaults.isStale(thrown)) {
            return refuse.with(new PreconditionFailed(), headers);
        }
        if (DatabaseFaults.isPassing(thrown)) {
            LOG.warnf("database not available: %s", thrown.getClass().getSimpleName());
            return refuse.with(RefusalKind.UNAVAILABLE, "SERVICE_UNAVAILABLE", Map.of(), headers);
        }
        LOG.error("request failed", thrown);
        return refuse.with(RefusalKind.FAILURE, "INTERNAL_ERROR", Map.of(), headers);
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 413 -> "PAYLOAD_TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            default -> "INVALID_REQUEST";
        };
    }
}
