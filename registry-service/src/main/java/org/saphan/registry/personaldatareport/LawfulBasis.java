package org.saphan.registry.personaldatareport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why personal data may be read (PDPA): consent, or a case of s. 24.
@Schema(description = "Consent (PDPA s. 19), or a case of s. 24.")
enum LawfulBasis {
    CONSENT_S19,
    RESEARCH_S24_1,
    VITAL_INTEREST_S24_2,
    PUBLIC_TASK_S24_4,
    LEGAL_OBLIGATION_S24_6
}
