package org.saphan.marketing.ownwebsite;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
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
import org.saphan.http.RequiresScope;
import org.saphan.marketing.admission.MarketingDuties;

/// One website and its steps.
@Path("/own-websites/{id}")
@RunOnVirtualThread
@Tag(name = "own-websites")
class OwnWebsiteResource {

    private static final String BY =
            " By OPS-MOC, or by an agency with SUPPORT_MARKETING in the website's programme where the entrepreneur is.";

    private final OwnWebsites websites;
    private final MarketingDuties duties;
    private final VerifyOwnWebsite verify;
    private final LaunchOwnWebsite launch;
    private final RetireOwnWebsite retire;

    OwnWebsiteResource(
            OwnWebsites websites,
            MarketingDuties duties,
            VerifyOwnWebsite verify,
            LaunchOwnWebsite launch,
            RetireOwnWebsite retire) {
        this.websites = websites;
        this.duties = duties;
        this.verify = verify;
        this.launch = launch;
        this.retire = retire;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readOwnWebsite",
            summary = "Read a website",
            description = "One website by its id; with its token for agencies that may act on it. No duty is needed.")
    public RestResponse<OwnWebsiteDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var website = websites.require(id);
        var mayAct = duties.areHeld(website.programmeCode(), website.entrepreneurId());
        return Answers.read(website.version(), website.details(mayAct), ifNoneMatch);
    }

    @PUT
    @Path("/verification")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "verifyOwnWebsite",
            summary = "Look whether a site shows its token",
            description =
                    "Fetches it now, which takes some seconds at most. CLAIMED becomes VERIFIED; LAPSED becomes what"
                            + " it was. Else NOT_AN_OWN_WEBSITE, with the reason." + BY)
    public RestResponse<OwnWebsiteDetails> verify(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(verify.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/launch")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "launchOwnWebsite",
            summary = "Let the entrepreneur sell through its website",
            description =
                    "VERIFIED becomes LIVE, if it is on no marketplace and the entrepreneur is in the register and"
                            + " consents." + BY)
    public RestResponse<OwnWebsiteDetails> launch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(launch.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/retirement")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "retireOwnWebsite",
            summary = "Give a website up",
            description = "For good; the site may be claimed anew." + BY)
    public RestResponse<OwnWebsiteDetails> retire(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(retire.run(id, IfMatch.of(ifMatch)));
    }

    private static RestResponse<OwnWebsiteDetails> changed(OwnWebsiteDetails details) {
        return Answers.ok(details.version(), details);
    }
}
