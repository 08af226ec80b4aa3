package org.saphan.plan.knowledgerecord;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

@Path("/knowledge-records/{id}")
@RunOnVirtualThread
@Tag(name = "knowledge records")
class KnowledgeRecordResource {

    private final RecordAccess access;
    private final RewriteKnowledge rewrite;
    private final PublishKnowledge publish;
    private final WithdrawKnowledge withdraw;

    KnowledgeRecordResource(
            RecordAccess access, RewriteKnowledge rewrite, PublishKnowledge publish, WithdrawKnowledge withdraw) {
        this.access = access;
        this.rewrite = rewrite;
        this.publish = publish;
        this.withdraw = withdraw;
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readKnowledgeRecord",
            summary = "Read a knowledge record",
            description = "A published one for every agency; a draft or withdrawn one only for the programme's agencies.")
    public RestResponse<KnowledgeRecordDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var entry = access.toRead(id);
        return Answers.read(entry.version(), entry.details(), ifNoneMatch);
    }

    @PUT
    @RequiresScope("plan.write")
    @Operation(
            operationId = "rewriteKnowledgeRecord",
            summary = "Rewrite a draft",
            description = "Replaces what it says. By the agency that recorded it, or the programme's owner.")
    public RestResponse<KnowledgeRecordDetails> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewKnowledgeRecord content) {
        var entry = rewrite.run(id, content, IfMatch.of(ifMatch));
        return Answers.ok(entry.version(), entry);
    }

    @PUT
    @Path("/publication")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "publishKnowledgeRecord",
            summary = "Publish a knowledge record",
            description = "From then on every agency reads and finds it, and it stands as it is. By the agency that"
                    + " recorded it, or the programme's owner.")
    public RestResponse<KnowledgeRecordDetails> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var entry = publish.run(id, IfMatch.of(ifMatch));
        return Answers.ok(entry.version(), entry);
    }

    @PUT
    @Path("/withdrawal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "withdrawKnowledgeRecord",
            summary = "Withdraw a published record",
            description = "It is not found any more. By the agency that recorded it, or the programme's owner.")
    public RestResponse<KnowledgeRecordDetails> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RecordWithdrawal withdrawal) {
        var entry = withdraw.run(id, withdrawal, IfMatch.of(ifMatch));
        return Answers.ok(entry.version(), entry);
    }
}
