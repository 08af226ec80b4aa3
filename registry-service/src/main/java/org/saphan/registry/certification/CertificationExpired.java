package org.saphan.registry.certification;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The last day of a certificate is over. Many may end on one day, so [ExpireSomeCertifications] writes them to
/// the journal in the database itself, where `certification_data` makes the state.
@Fact("registry.certification.expired.v1")
record CertificationExpired(CertificationState state) implements Event {}
