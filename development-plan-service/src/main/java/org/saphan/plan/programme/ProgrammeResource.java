package org.saphan.plan.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;

@Path("/programmes")
@RunOnVirtualThread
@Tag(name = "programmes", description = "The programmes, as data.")
class ProgrammeResource {

    private final Programmes programmes;
    private final OpenProgramme open;
    private final CloseProgramme close;

    ProgrammeResource(Programmes programmes, OpenProgramme open, CloseProgramme close) {
        this.programmes = programmes;
        this.open = open;
        this.close = close;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "openProgramme",
            summary = "Open a programme",
            description = "Opens a programme with the terms of its documents: who may take part, how many, whose"
                    + " resolution selects, which agency holds which duty. Only by the agency that owns it, or by the"
                    + " operator of this service.")
    public RestResponse<ProgrammeDetails> open(@NotNull @Valid NewProgramme terms) {
        var programme = open.run(terms);
        return Answers.created(programme.version(), programme, "programmes", programme.code());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listProgrammes",
            summary = "List the programmes",
            description = "All programmes, open and closed, by code.")
    public Listing<ProgrammeSummary> list() {
        return new Listing<>(programmes.inOrder());
    }

    @GET
    @Path("/{code}")
    @RequiresScope("plan.read")
    @Operation(operationId = "readProgramme", summary = "Read a programme", description = "One programme by its code.")
    public RestResponse<ProgrammeDetails> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) @Pattern(regexp = Programme.CODE) String code,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var programme = programmes.require(code).details();
        return Answers.read(programme.version(), programme, ifNoneMatch);
    }

    @PUT
    @Path("/{code}/closing")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "closeProgramme",
            summary = "Close a programme",
            description = "From then on nobody is nominated or selected; whoever takes part stays. Only by the agency"
                    + " that owns it, or by the operator of this service.")
    public RestResponse<ProgrammeDetails> close(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) @Pattern(regexp = Programme.CODE) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Closing closing) {
        var programme = close.run(code, closing, IfMatch.of(ifMatch));
        return Answers.ok(programme.version(), programme);
    }
}
