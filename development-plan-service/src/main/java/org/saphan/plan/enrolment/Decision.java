package org.saphan.plan.enrolment;

import java.time.Instant;
import java.time.LocalDate;

/// The selecting body's decision, and who recorded it when.
///
/// @param decidedAt when this service took the decision over: facts from before that moment, learnt later, still count
public record Decision(String resolutionNumber, LocalDate decidedOn, String recordedBy, Instant decidedAt) {}
