package org.saphan.plan.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.RequiresScope;

@Path("/hand-overs/{id}")
@RunOnVirtualThread
@Tag(name = "hand-overs", description = "Steps of plans on their way to another agency.")
class HandOverAnswerResource {

    private final AcceptHandOver accept;
    private final DeclineHandOver decline;
    private final WithdrawHandOver withdraw;

    HandOverAnswerResource(AcceptHandOver accept, DeclineHandOver decline, WithdrawHandOver withdraw) {
        this.accept = accept;
        this.decline = decline;
        this.withdraw = withdraw;
    }

    @PUT
    @Path("/acceptance")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "acceptHandOver",
            summary = "Accept a hand-over",
            description = "The activity is the other agency's from now on, in a new edition of the plan, if no money of"
                    + " the old agency is committed to it and an allocation of the new one covers it. Only by the agency"
                    + " that was asked.")
    public RestResponse<HandOverDetails> accept(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HandOverAcceptance acceptance) {
        return answer(accept.run(id, acceptance, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/refusal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "declineHandOver",
            summary = "Decline a hand-over",
            description = "The activity stays where it is. Only by the agency that was asked.")
    public RestResponse<HandOverDetails> decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HandOverReason reason) {
        return answer(decline.run(id, reason, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "withdrawHandOver",
            summary = "Withdraw a hand-over",
            description = "It is not asked for any more. Only by the agency that asked.")
    public RestResponse<HandOverDetails> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HandOverReason reason) {
        return answer(withdraw.run(id, reason, IfMatch.of(ifMatch)));
    }

    private static RestResponse<HandOverDetails> answer(HandOverDetails handOver) {
        return Answers.ok(handOver.version(), handOver);
    }
}
