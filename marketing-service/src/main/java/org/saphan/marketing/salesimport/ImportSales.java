package org.saphan.marketing.salesimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saphan.http.Violation;
import org.saphan.marketing.salesreport.BrokenRule;
import org.saphan.marketing.salesreport.SalesEntries;
import org.saphan.marketing.salesreport.SalesEntry;

/// Stores all rows of a file as reports of sales, or none.
@ApplicationScoped
class ImportSales {

    private final SalesEntries reports;

    ImportSales(SalesEntries reports) {
        this.reports = reports;
    }

    @Transactional
    ImportedSales run(byte[] file) {
        var lines = SalesSheet.read(file);
        var mistakes = new ArrayList<Mistake>();
        var readable = new ArrayList<SalesLine>();
        var entries = new ArrayList<SalesEntry>();
        for (var line : lines) {
            var cells = new SalesCells(line);
            cells.entry().ifPresent(entry -> {
                readable.add(line);
                entries.add(entry);
            });
            cells.mistakes().forEach(each -> mistakes.add(new Mistake(line.number(), each)));
        }
        mistakes.addAll(broken(readable, reports.check(entries)));
        if (!mistakes.isEmpty()) {
            mistakes.sort(Comparator.comparingLong(Mistake::line));
            throw new ImportRefused(mistakes.stream().map(Mistake::violation).toList());
        }
        reports.store(entries);
        return new ImportedSales(lines.size(), entries.size());
    }

    private static List<Mistake> broken(List<SalesLine> lines, List<Optional<BrokenRule>> found) {
        var broken = new ArrayList<Mistake>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).number();
            found.get(i).ifPresent(each -> broken.add(new Mistake(line, violation(line, each))));
        }
        return broken;
    }

    private static Violation violation(long line, BrokenRule broken) {
        var refusal = broken.refusal();
        return Violation.of("/" + line + "/" + broken.member(), refusal.code(), refusal.facts());
    }

    /// What is wrong on a line.
    private record Mistake(long line, Violation violation) {}
}
