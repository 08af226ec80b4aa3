package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.saphan.registry.agency.AgencyQueries;
import org.saphan.registry.requester.AdmissionRequests;

/// Whether a request for admission can be taken.
@ApplicationScoped
class RequestCheck {

    private final AdmissionSettings settings;
    private final AgencyQueries agencies;
    private final Admissions admissions;
    private final AdmissionRequests requests;

    RequestCheck(
            AdmissionSettings settings,
            AgencyQueries agencies,
            Admissions admissions,
            AdmissionRequests requests) {
        this.settings = settings;
        this.agencies = agencies;
        this.admissions = admissions;
        this.requests = requests;
    }

    void require(NewAdmission content) {
        requireRoom(content.agencyCode());
        requireAgency(content);
        content.scopes().forEach(this::requireScope);
        requireOffice(content.unitMailbox());
    }

    private void requireRoom(String agency) {
        if (requests.fromHereToday() >= settings.mostADay()) {
            throw new TooManyRequestsToday(settings.mostADay());
        }
        admissions.hold("requests of " + agency);
        if (admissions.open(agency) >= settings.mostOpen()) {
            throw new TooManyOpenRequests(agency, settings.mostOpen());
        }
    }

    private void requireAgency(NewAdmission content) {
        var isEntered = agencies.isEntered(content.agencyCode());
        if (isEntered && content.newAgency() != null) {
            throw new AgencyEnteredBefore(content.agencyCode());
        }
        if (!isEntered && content.newAgency() == null) {
            throw new AgencyToBeDescribed(content.agencyCode());
        }
    }

    private void requireScope(String scope) {
        if (!settings.scopes().contains(scope)) {
            throw new UnknownScope(scope);
        }
    }

    private void requireOffice(String mailbox) {
        var address = mailbox.toLowerCase(Locale.ROOT);
        if (settings.mailboxDomains().stream().noneMatch(domain -> address.endsWith("." + domain))) {
            throw new MailboxNotOfAnOffice(String.join(", ", settings.mailboxDomains()));
        }
    }
}
