package org.saphan.plan.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.programme.ProgrammeQueries;

@Path("/programmes/{code}")
@RunOnVirtualThread
@Tag(name = "reports", description = "What the programmes have come to.")
class ProgrammeReportResource {

    private final ProgrammeQueries programmes;
    private final EnrolmentQueries enrolments;
    private final KnownAreas areas;
    private final Rosters rosters;

    ProgrammeReportResource(
            ProgrammeQueries programmes, EnrolmentQueries enrolments, KnownAreas areas, Rosters rosters) {
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.areas = areas;
        this.rosters = rosters;
    }

    @GET
    @Path("/coverage")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readCoverage",
            summary = "Read the coverage by province",
            description = "How many places of the programme are taken, and which provinces of its set lack how many.")
    public Coverage coverage(@Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code) {
        var programme = programmes.require(code);
        return Coverage.of(
                programme.quota(), areas.provincesOn(programme.provinceSetAsOf()), enrolments.placedByProvince(code));
    }

    @GET
    @Path("/roster")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readRoster",
            summary = "Read the roster",
            description = "Who holds a place in the programme, oldest first, with the totals of each province.")
    public Roster roster(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @QueryParam("province") @Pattern(regexp = "\\d{2}") @Nullable String provinceCode,
            @BeanParam @Valid PageRequest page) {
        return rosters.of(programmes.require(code).code(), provinceCode, page);
    }
}
