package org.saphan.marketing.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;

@Path("/onboardings")
@RunOnVirtualThread
@Tag(name = "onboardings", description = "The ways of entrepreneurs into channels.")
class OnboardingListResource {

    private final Onboardings onboardings;
    private final ApplyForChannel apply;

    OnboardingListResource(Onboardings onboardings, ApplyForChannel apply) {
        this.onboardings = onboardings;
        this.apply = apply;
    }

    @POST
    @Idempotent
    @RequiresScope("marketing.write")
    @Operation(
            operationId = "applyForChannel",
            summary = "Apply for a channel",
            description = "For an entrepreneur in the register whose consent to be marketed stands, on a proven basis."
                    + " By the channel's provider, by OPS-MOC, or by an agency to which the programme gives"
                    + " SUPPORT_MARKETING.")
    public RestResponse<OnboardingDetails> apply(@NotNull @Valid NewOnboarding application) {
        var onboarding = apply.run(application);
        return Answers.created(onboarding.version(), onboarding, "onboardings", onboarding.onboardingId());
    }

    @GET
    @RequiresScope("marketing.read")
    @Operation(
            operationId = "listOnboardings",
            summary = "List onboardings",
            description = "The oldest first; all conditions hold together.")
    public Page<OnboardingSummary> list(@BeanParam @Valid OnboardingFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(
                onboardings.matching(filter, page), page.limit(), row -> Cursor.of(row.id()), Onboarding::summary);
    }
}
