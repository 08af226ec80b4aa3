package org.saphan.plan.knowledgerecord;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/enrolments/{enrolmentId}/knowledge-records")
@RunOnVirtualThread
@Tag(name = "knowledge records", description = "What was learnt in the work with communities.")
class EnrolmentKnowledgeResource {

    private final KnowledgeRecords records;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final RecordKnowledge record;

    EnrolmentKnowledgeResource(
            KnowledgeRecords records, EnrolmentQueries enrolments, ProgrammeDuties duties, RecordKnowledge record) {
        this.records = records;
        this.enrolments = enrolments;
        this.duties = duties;
        this.record = record;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "recordKnowledge",
            summary = "Write down what was learnt",
            description = "As a draft; its author is an office and never a person. By any agency of the programme.")
    public RestResponse<KnowledgeRecordDetails> record(
            @PathParam("enrolmentId") UUID enrolmentId, @NotNull @Valid NewKnowledgeRecord content) {
        var entry = record.run(enrolmentId, content);
        return Answers.created(entry.version(), entry, "knowledge-records", entry.knowledgeRecordId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listKnowledgeRecords",
            summary = "List an enrolment's knowledge records",
            description = "Drafts, published and withdrawn ones, the oldest first. Only for the programme's agencies.")
    public Listing<KnowledgeRecordDetails> list(@PathParam("enrolmentId") UUID enrolmentId) {
        duties.requireMember(enrolments.require(enrolmentId).programmeCode());
        return new Listing<>(records.ofEnrolment(enrolmentId));
    }
}
