package org.saphan.cluster.cda;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/cdas")
@RunOnVirtualThread
@Tag(name = "cdas", description = "The register of CDAs (cluster development agents).")
class CdaResource {

    private static final String BY = " By OSMEP, or by the agency that it works for.";

    private final CdaList cdas;
    private final RegisterCda register;
    private final AmendCda amend;
    private final RetireCda retire;

    CdaResource(CdaList cdas, RegisterCda register, AmendCda amend, RetireCda retire) {
        this.cdas = cdas;
        this.register = register;
        this.amend = amend;
        this.retire = retire;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "registerCda",
            summary = "Register a CDA",
            description = "Under the reference that its agency knows it by, never by name." + BY)
    public RestResponse<CdaDetails> register(@NotNull @Valid NewCda entry) {
        var cda = register.run(entry);
        return Answers.created(cda.version(), cda, "cdas", cda.cdaId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listRegisteredCdas",
            summary = "List the registered CDAs",
            description = "Who has not retired, with how many clusters each helps today; all conditions hold together."
                    + " No duty is needed.")
    public Page<CdaDetails> list(@BeanParam @Valid CdaFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(cdas.matching(filter, page), page.limit(), row -> Cursor.of(row.cdaId()));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readCda",
            summary = "Read a CDA",
            description = "One by its id, also when it has retired. Its workload and what has expired change by"
                    + " themselves, and not its ETag. No duty is needed.")
    public RestResponse<CdaDetails> read(@PathParam("id") UUID id) {
        var cda = cdas.require(id);
        return Answers.ok(cda.version(), cda);
    }

    @PUT
    @Path("/{id}")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "amendCda",
            summary = "Amend a CDA",
            description = "Replaces qualifications, sectors, provinces and limit." + BY)
    public RestResponse<CdaDetails> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid CdaProfile profile) {
        var cda = amend.run(id, profile, IfMatch.of(ifMatch));
        return Answers.ok(cda.version(), cda);
    }

    @PUT
    @Path("/{id}/retirement")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "retireCda",
            summary = "Retire a CDA",
            description = "For good; its assignments end with it." + BY)
    public RestResponse<CdaDetails> retire(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var cda = retire.run(id, IfMatch.of(ifMatch));
        return Answers.ok(cda.version(), cda);
    }
}
