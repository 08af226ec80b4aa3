package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.IfMatch;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.agency.AgencyQueries;
import org.saphan.registry.agency.EnterAgency;

/// Lets a system in with the granted scopes, and enters its agency where it is new. Only CDD.
@ApplicationScoped
class ApproveAdmission {

    private final AdmissionDesk desk;
    private final AdmissionSettings settings;
    private final AgencyQueries agencies;
    private final EnterAgency enterAgency;

    ApproveAdmission(
            AdmissionDesk desk, AdmissionSettings settings, AgencyQueries agencies, EnterAgency enterAgency) {
        this.desk = desk;
        this.settings = settings;
        this.agencies = agencies;
        this.enterAgency = enterAgency;
    }

    @Transactional
    AdmissionDetails run(UUID id, AdmissionApproval approval, IfMatch ifMatch) {
        var admission = desk.open(id, ifMatch);
        requireJustification(approval);
        admission.approve(approval);
        enterNewcomer(admission, ifMatch);
        return desk.close(admission, AdmissionStep.APPROVED, told(approval), null, AdmissionApproved::new);
    }

    private void requireJustification(AdmissionApproval approval) {
        approval.scopes().stream()
                .filter(settings.justifiedScopes()::contains)
                .filter(_ -> isBlank(approval.personalDataJustification()))
                .findFirst()
                .ifPresent(scope -> {
                    throw new JustificationRequired(scope);
                });
    }

    /// An agency that was entered in the meantime stays as it is.
    private void enterNewcomer(Admission admission, IfMatch ifMatch) {
        var newcomer = admission.request().newAgency();
        if (newcomer != null && !agencies.isEntered(admission.agencyCode())) {
            enterAgency.run(admission.agencyCode(), newcomer, ifMatch);
        }
    }

    private static String told(AdmissionApproval approval) {
        var justification = approval.personalDataJustification();
        var told = approval.decisionReference() + ": " + String.join(" ", approval.scopes());
        return isBlank(justification) ? told : told + "; " + justification;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
