package org.saphan.plan.programme;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.WholeBody;

@Path("/programmes")
@RunOnVirtualThread
@Tag(name = "programmes")
class ProgrammeTermsResource {

    private final Programmes programmes;
    private final ProgrammeEditions editions;
    private final AmendProgramme amend;
    private final TermsCheck check;
    private final WholeBody body;

    ProgrammeTermsResource(
            Programmes programmes, ProgrammeEditions editions, AmendProgramme amend, TermsCheck check, WholeBody body) {
        this.programmes = programmes;
        this.editions = editions;
        this.amend = amend;
        this.check = check;
        this.body = body;
    }

    @POST
    @Path("/validation")
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope("plan.write")
    @Operation(
            operationId = "validateProgramme",
            summary = "Validate a programme's terms",
            description = "Names every mistake in the terms, also unknown members and values that are none, as"
                    + " violations of 400 INVALID_REQUEST. Nothing is opened. Answers the terms as they would be read.")
    public NewProgramme validate(@NotNull @RequestBodySchema(NewProgramme.class) JsonNode terms) {
        return body.read(terms, NewProgramme.class, check::mistakes);
    }

    @PUT
    @Path("/{code}/terms")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "amendProgramme",
            summary = "Amend a programme's terms",
            description = "Other terms, whole; code and owner stay. What was decided before stands, and an exact quota"
                    + " never falls below the places that are taken. Only by the agency that owns it, or by the"
                    + " operator of this service.")
    public RestResponse<ProgrammeDetails> amend(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) @Pattern(regexp = Programme.CODE) String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Amendment amendment) {
        var programme = amend.run(code, amendment, IfMatch.of(ifMatch));
        return Answers.ok(programme.version(), programme);
    }

    @GET
    @Path("/{code}/editions")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listProgrammeEditions",
            summary = "List the editions of a programme's terms",
            description = "The newest first, each whole, with who recorded it, when and why.")
    public Listing<ProgrammeEdition> editions(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) @Pattern(regexp = Programme.CODE) String code) {
        return new Listing<>(editions.of(programmes.require(code).details().code()));
    }
}
