package org.saphan.cluster.monitoringround;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.saphan.http.NotFound;
import org.saphan.http.RequiresScope;

/// Without whom a round may close.
@Path("/monitoring-rounds/{id}/absences/{memberId}")
@RunOnVirtualThread
@Tag(name = "monitoring")
class AbsenceResource {

    private final MonitoringRounds rounds;
    private final RoundAbsences absences;
    private final MonitoringDuties duties;
    private final NoteAbsence note;
    private final RemoveAbsence remove;

    AbsenceResource(
            MonitoringRounds rounds,
            RoundAbsences absences,
            MonitoringDuties duties,
            NoteAbsence note,
            RemoveAbsence remove) {
        this.rounds = rounds;
        this.absences = absences;
        this.duties = duties;
        this.note = note;
        this.remove = remove;
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readAbsence",
            summary = "Read why a round may close without a member",
            description = "Only for who monitors or coordinates the cluster.")
    public RestResponse<AbsenceDetails> read(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        duties.requireReader(rounds.require(id).clusterId());
        var absence = absences.of(id, memberId)
                .orElseThrow(() -> new NotFound("absence", memberId))
                .details();
        return Answers.ok(absence.version(), absence);
    }

    @PUT
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "noteAbsence",
            summary = "Let a round close without a member's data",
            description = "The first time without If-Match, then with it. It is reported with the round. Needs the duty"
                    + " MONITOR as for opening a round.")
    public RestResponse<AbsenceDetails> note(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Absence content) {
        var absence = note.run(id, memberId, content, IfMatch.of(ifMatch));
        return Answers.ok(absence.version(), absence);
    }

    @DELETE
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "removeAbsence",
            summary = "Take an absence back",
            description = "While the round is open. Needs the duty MONITOR as for opening a round.")
    public void remove(
            @PathParam("id") UUID id,
            @PathParam("memberId") UUID memberId,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        remove.run(id, memberId, IfMatch.of(ifMatch));
    }
}
