package org.saphan.marketing.marketplace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.IfMatch;
import org.saphan.http.Listing;
import org.saphan.http.RequiresScope;
import org.saphan.http.outgoing.HostName;

@Path("/marketplace-hosts")
@RunOnVirtualThread
@Tag(name = "marketplace-hosts", description = "Hosts on which nobody has a website of its own.")
class MarketplaceHostResource {

    private static final String HOST = "[^\\s/:@\\\\]+";

    private final MarketplaceHosts hosts;
    private final EnterMarketplaceHost enter;
    private final RemoveMarketplaceHost remove;

    MarketplaceHostResource(MarketplaceHosts hosts, EnterMarketplaceHost enter, RemoveMarketplaceHost remove) {
        this.hosts = hosts;
        this.enter = enter;
        this.remove = remove;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listMarketplaceHosts",
            summary = "List the marketplace hosts",
            description = "Every host that is taken for a marketplace or platform, by name; all hosts below them are"
                    + " too. No duty is needed.")
    public Listing<MarketplaceHostDetails> list() {
        return new Listing<>(hosts.listed());
    }

    @GET
    @Path("/{host}")
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readMarketplaceHost",
            summary = "Read a marketplace host",
            description = "One that is listed itself, not one that lies below it. No duty is needed.")
    public RestResponse<MarketplaceHostDetails> read(
            @Parameter(example = "marketplace.example") @PathParam("host") @Size(max = 253) @Pattern(regexp = HOST) String host,
            @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var found = hosts.require(HostName.of(host)).details();
        return Answers.read(found.version(), found, ifNoneMatch);
    }

    @PUT
    @Path("/{host}")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "enterMarketplaceHost",
            summary = "Take a host for a marketplace",
            description = "With all hosts below it: websites there count no more, at once. A host that is listed stays"
                    + " as it is. Only the steward of the channels, OPS-MOC.")
    public RestResponse<MarketplaceHostDetails> enter(
            @Parameter(example = "marketplace.example") @PathParam("host") @Size(max = 253) @Pattern(regexp = HOST) String host) {
        var entered = enter.run(host);
        return Answers.ok(entered.version(), entered);
    }

    @DELETE
    @Path("/{host}")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "removeMarketplaceHost",
            summary = "Take a host for a marketplace no more",
            description = "Live websites there count again, at once. Only the steward of the channels, OPS-MOC.")
    public void remove(
            @Parameter(example = "marketplace.example") @PathParam("host") @Size(max = 253) @Pattern(regexp = HOST) String host,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        remove.run(host, IfMatch.of(ifMatch));
    }
}
