package org.saphan.registry.admissiontrail;

import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;

/// A step, who took it and why.
///
/// @param agency null where the requester took it, or the register by itself
/// @param reason in the words of who took it; no personal data
public record StepTaken(
        AdmissionStep step,
        @Nullable String agency,
        @Nullable String account,
        @Nullable String reason,
        @Nullable String clientId) {

    /// By an agency's officer.
    public static StepTaken by(CallingAgency caller, AdmissionStep step, @Nullable String reason) {
        return new StepTaken(step, caller.code(), caller.subject(), reason, null);
    }

    /// By the requester, or by the register itself.
    public static StepTaken of(AdmissionStep step) {
        return new StepTaken(step, null, null, null, null);
    }

    /// That concerns a client of the identity provider.
    public StepTaken with(@Nullable String client) {
        return new StepTaken(step, agency, account, reason, client);
    }
}
