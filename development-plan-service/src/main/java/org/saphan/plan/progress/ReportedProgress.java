package org.saphan.plan.progress;

/// A report, and the version of the plan that it made.
record ReportedProgress(ProgressDetails progress, long planVersion) {}
