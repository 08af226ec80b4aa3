package org.saphan.plan.developmentplan;

import java.util.UUID;

/// Fired inside the transaction that changed a plan, so that a feature that hangs on it can follow at once.
///
/// @param state the plan's state after the change
public record PlanChanged(UUID planId, String programmeCode, PlanState state) {}
