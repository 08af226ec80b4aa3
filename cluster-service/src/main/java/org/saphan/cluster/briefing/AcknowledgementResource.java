package org.saphan.cluster.briefing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.http.table.CsvTable;
import org.saphan.http.table.KeysetRows;

/// Who has read a briefing, and who has not yet.
@Path("/briefings/{id}/acknowledgements")
@RunOnVirtualThread
@Tag(name = "briefings")
class AcknowledgementResource {

    private final Briefings briefings;
    private final Recipients recipients;
    private final AcknowledgeBriefing acknowledge;

    AcknowledgementResource(Briefings briefings, Recipients recipients, AcknowledgeBriefing acknowledge) {
        this.briefings = briefings;
        this.recipients = recipients;
        this.acknowledge = acknowledge;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listAcknowledgements",
            summary = "List who has read a briefing, and who has not yet",
            description = "Every CDA and service provider for whom it is meant today. No duty is needed.")
    public Page<RecipientDetails> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Only who has not acknowledged it yet.")
                    @QueryParam("missing")
                    @DefaultValue("false")
                    boolean onlyMissing,
            @BeanParam @Valid PageRequest page) {
        briefings.require(id);
        var rows = recipients.of(id, onlyMissing, page.afterIdOrFirst(), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Cursor.of(row.recipientId()));
    }

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @RequiresScope("cluster.read")
    @Operation(hidden = true) // one with listAcknowledgements in the document
    public CsvTable table(@PathParam("id") UUID id, @QueryParam("missing") @DefaultValue("false") boolean onlyMissing) {
        briefings.require(id);
        var rows = KeysetRows.of(
                (after, most) -> recipients.of(id, onlyMissing, after, most), RecipientDetails::recipientId);
        return new CsvTable("acknowledgements", RecipientDetails.HEADING, rows.map(RecipientDetails::cells));
    }

    @PUT
    @Path("/{recipientId}")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "acknowledgeBriefing",
            summary = "Acknowledge a briefing",
            description = "Of a CDA or a service provider for whom it is meant; a second time changes nothing. By the"
                    + " agency that it works for, or that it is, or by OSMEP.")
    public RestResponse<AcknowledgementDetails> acknowledge(
            @PathParam("id") UUID id, @PathParam("recipientId") UUID recipientId) {
        var acknowledgement = acknowledge.run(id, recipientId);
        return Answers.ok(acknowledgement.version(), acknowledgement);
    }
}
