package org.saphan.marketing.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.saphan.marketing.progress.PauseCause;

/// One onboarding and its steps.
@Path("/onboardings/{id}")
@RunOnVirtualThread
@Tag(name = "onboardings")
class OnboardingResource {

    private static final String BY =
            " By the channel's provider, by OPS-MOC, or by an agency with SUPPORT_MARKETING in the programme.";

    private final Onboardings onboardings;
    private final ScreenOnboarding screen;
    private final PrepareOnboarding prepare;
    private final LaunchOnboarding launch;
    private final RejectOnboarding reject;
    private final PauseOnboarding pause;
    private final ResumeOnboarding resume;
    private final CloseOnboarding close;

    OnboardingResource(
            Onboardings onboardings,
            ScreenOnboarding screen,
            PrepareOnboarding prepare,
            LaunchOnboarding launch,
            RejectOnboarding reject,
            PauseOnboarding pause,
            ResumeOnboarding resume,
            CloseOnboarding close) {
        this.onboardings = onboardings;
        this.screen = screen;
        this.prepare = prepare;
        this.launch = launch;
        this.reject = reject;
        this.pause = pause;
        this.resume = resume;
        this.close = close;
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "readOnboarding",
            summary = "Read an onboarding",
            description = "One onboarding by its id, with the facts that it was decided on.")
    public RestResponse<OnboardingDetails> read(
            @PathParam("id") UUID id, @HeaderParam("If-None-Match") @Size(max = 200) @Nullable String ifNoneMatch) {
        var onboarding = onboardings.require(id).details();
        return Answers.read(onboarding.version(), onboarding, ifNoneMatch);
    }

    @PUT
    @Path("/screening")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "screenOnboarding",
            summary = "Find an application good",
            description =
                    "APPLIED becomes SCREENED and takes one of the channel's places; what is missing then is kept for"
                            + " the preparation." + BY)
    public RestResponse<OnboardingDetails> screen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(screen.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/preparation")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "prepareOnboarding",
            summary = "Begin the preparation",
            description = "SCREENED becomes PREPARING." + BY)
    public RestResponse<OnboardingDetails> prepare(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(prepare.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/launch")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "launchOnboarding",
            summary = "Let the entrepreneur sell",
            description =
                    "PREPARING becomes LIVE, if the channel is open, the products have all that it asks for, and the"
                            + " entrepreneur still is in the register and consents."
                            + BY)
    public RestResponse<OnboardingDetails> launch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(launch.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/rejection")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "rejectOnboarding",
            summary = "Turn an application down",
            description = "Before it is live." + BY)
    public RestResponse<OnboardingDetails> reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return changed(reject.run(id, reason.reason(), IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/pause")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "pauseOnboarding",
            summary = "Pause an onboarding",
            description = "LIVE becomes PAUSED." + BY)
    public RestResponse<OnboardingDetails> pause(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return changed(pause.run(id, PauseCause.BY_AGENCY, reason.reason(), IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/resumption")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "resumeOnboarding",
            summary = "Let a paused onboarding go on",
            description =
                    "PAUSED becomes LIVE, if the entrepreneur may sell again. The service never does this by itself."
                            + BY)
    public RestResponse<OnboardingDetails> resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch) {
        return changed(resume.run(id, IfMatch.of(ifMatch)));
    }

    @PUT
    @Path("/closing")
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "closeOnboarding",
            summary = "Close an onboarding",
            description = "For good; also takes an application back." + BY)
    public RestResponse<OnboardingDetails> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 200) @Nullable String ifMatch,
            @NotNull @Valid Reason reason) {
        return changed(close.run(id, reason, IfMatch.of(ifMatch)));
    }

    private static RestResponse<OnboardingDetails> changed(OnboardingDetails details) {
        return Answers.ok(details.version(), details);
    }
}
