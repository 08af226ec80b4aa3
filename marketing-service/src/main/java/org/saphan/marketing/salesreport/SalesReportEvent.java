package org.saphan.marketing.salesreport;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a report of sales.
sealed interface SalesReportEvent extends Event {

    @Override
    SalesReportPublished state();

    /// What was sold in a month was reported.
    @Fact("marketing.sales-report.reported.v1")
    record SalesReportReported(SalesReportPublished state) implements SalesReportEvent {}

    /// Another report is right instead.
    @Fact("marketing.sales-report.superseded.v1")
    record SalesReportWrittenOff(SalesReportPublished state) implements SalesReportEvent {}
}
