package org.saphan.journal.deadletter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.IfMatch;
import org.saphan.http.InvalidCursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "dead letters", description = "Messages of others that this service could not understand.")
class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final RetryDeadLetter retry;
    private final SkipDeadLetter skip;

    DeadLetterResource(DeadLetters deadLetters, RetryDeadLetter retry, SkipDeadLetter skip) {
        this.deadLetters = deadLetters;
        this.retry = retry;
        this.skip = skip;
    }

    @GET
    @RequiresScope("{service}.read")
    @Operation(
            operationId = "listDeadLetters",
            summary = "List dead letters",
            description = "Messages that could not be understood, in the order in which they arrived. "
                    + "Scope: `<service>.read`.")
    public Page<DeadLetterSummary> listDeadLetters(
            @BeanParam @Valid PageRequest request,
            @Parameter(description = "Only those in this state.") @QueryParam("state") @Nullable DeadLetterState state,
            @Parameter(description = "Only those of this topic.") @QueryParam("topic") @Size(max = 200) @Nullable String topic) {
        var rows = deadLetters.list(state, topic, last(request.after(1)), request.limit() + 1);
        return Page.of(rows, request.limit(), each -> Cursor.of(each.id()), DeadLetterSummary::of);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("{service}.read")
    @Operation(
            operationId = "readDeadLetter",
            summary = "Read a dead letter",
            description = "The whole message with its headers, and why it was not understood. Scope: `<service>.read`.")
    public RestResponse<DeadLetterDetails> readDeadLetter(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var letter = deadLetters.require(id);
        return Answers.read(letter.version(), DeadLetterDetails.of(letter), ifNoneMatch);
    }

    @PUT
    @Path("/{id}/retry")
    @RequiresScope("{service}.write")
    @Operation(
            operationId = "retryDeadLetter",
            summary = "Try a dead letter again",
            description = "For when its reason is mended. Older knowledge never overwrites newer. "
                    + "Scope: `<service>.write`, and the agency must be the operator of this service.")
    public RestResponse<DeadLetterDetails> retryDeadLetter(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(retry.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/{id}/skip")
    @RequiresScope("{service}.write")
    @Operation(
            operationId = "skipDeadLetter",
            summary = "Skip a dead letter",
            description = "It does not matter, and is not counted as open any more. "
                    + "Scope: `<service>.write`, and the agency must be the operator of this service.")
    public RestResponse<DeadLetterDetails> skipDeadLetter(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(skip.run(id, IfMatch.of(ifMatch)));
    }

    private static RestResponse<DeadLetterDetails> answer(DeadLetter letter) {
        return Answers.ok(letter.version(), DeadLetterDetails.of(letter));
    }

    private static @Nullable UUID last(@Nullable Cursor after) {
        try {
            return after == null ? null : UUID.fromString(after.key().getFirst());
        } catch (IllegalArgumentException _) {
            throw new InvalidCursor();
        }
    }
}
