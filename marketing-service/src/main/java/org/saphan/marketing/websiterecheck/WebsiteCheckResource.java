package org.saphan.marketing.websiterecheck;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.RequiresScope;
import org.saphan.marketing.ownwebsite.OwnWebsiteQueries;

@Path("/own-websites/{id}/check")
@RunOnVirtualThread
@Tag(name = "own-websites")
class WebsiteCheckResource {

    private final OwnWebsiteQueries websites;
    private final WebsiteChecks checks;

    WebsiteCheckResource(OwnWebsiteQueries websites, WebsiteChecks checks) {
        this.websites = websites;
        this.checks = checks;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readWebsiteCheck",
            summary = "Read what came of the last look at a website",
            description = "When the token was looked for last and will be next, and whether the website counts now. No"
                    + " duty is needed.")
    public WebsiteCheck read(@PathParam("id") UUID id) {
        var isCounting = websites.isCounting(id);
        return checks.find(id)
                .map(each -> new WebsiteCheck(id, each.at(), each.fault(), each.failures(), each.nextAt(), isCounting))
                .orElseGet(() -> new WebsiteCheck(id, null, null, 0, null, isCounting));
    }
}
