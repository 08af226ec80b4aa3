package org.saphan.cluster.serviceprovider;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.BangkokDays;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/service-providers")
@RunOnVirtualThread
@Tag(name = "service-providers", description = "The register of organisations that train and advise members.")
class ServiceProviderResource {

    private static final String BY = " By OSMEP, or by the agency that it is.";

    private final ServiceProviders providers;
    private final RegisterServiceProvider register;
    private final AmendServiceProvider amend;
    private final RetireServiceProvider retire;
    private final Clock clock;

    ServiceProviderResource(
            ServiceProviders providers,
            RegisterServiceProvider register,
            AmendServiceProvider amend,
            RetireServiceProvider retire,
            Clock clock) {
        this.providers = providers;
        this.register = register;
        this.amend = amend;
        this.retire = retire;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "registerServiceProvider",
            summary = "Register a service provider",
            description = "An agency by its code, or another organisation by name, which OSMEP enters." + BY)
    public RestResponse<ServiceProviderDetails> register(@NotNull @Valid NewServiceProvider entry) {
        var provider = register.run(entry);
        return Answers.created(provider.version(), provider, "service-providers", provider.serviceProviderId());
    }

    @GET
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "listRegisteredServiceProviders",
            summary = "List the registered service providers",
            description = "Who has not retired, the oldest first; all conditions hold together. No duty is needed.")
    public Page<ServiceProviderDetails> list(
            @Parameter(description = "The agency that it is, or that answers for it.", example = "FTI")
                    @QueryParam("agency")
                    @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
                    @Nullable String agency,
            @Parameter(description = "In what it trains.", example = "STANDARDS")
                    @QueryParam("field")
                    @Pattern(regexp = ServiceProviders.FIELDS) @Nullable String field,
            @BeanParam @Valid PageRequest page) {
        var today = BangkokDays.today(clock);
        return Page.of(
                providers.matching(agency, field, page),
                page.limit(),
                row -> Cursor.of(row.id()),
                row -> row.details(today));
    }

    @GET
    @Path("/{id}")
    @RequiresScope("cluster.read")
    @Operation(
            operationId = "readServiceProvider",
            summary = "Read a service provider",
            description = "One by its id, also when it has retired. What has expired changes by itself, and not its"
                    + " ETag. No duty is needed.")
    public RestResponse<ServiceProviderDetails> read(@PathParam("id") UUID id) {
        var provider = providers.require(id).details(BangkokDays.today(clock));
        return Answers.ok(provider.version(), provider);
    }

    @PUT
    @Path("/{id}")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "amendServiceProvider",
            summary = "Amend a service provider",
            description = "Replaces fields and qualifications." + BY)
    public RestResponse<ServiceProviderDetails> amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid ServiceProviderProfile profile) {
        var provider = amend.run(id, profile, IfMatch.of(ifMatch));
        return Answers.ok(provider.version(), provider);
    }

    @PUT
    @Path("/{id}/retirement")
    @RequiresScope("cluster.write")
    @Operation(
            operationId = "retireServiceProvider",
            summary = "Retire a service provider",
            description = "For good; its assignments end with it." + BY)
    public RestResponse<ServiceProviderDetails> retire(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        var provider = retire.run(id, IfMatch.of(ifMatch));
        return Answers.ok(provider.version(), provider);
    }
}
