package org.saphan.cluster.provincetarget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.cluster.known.registry.KnownAgencies;
import org.saphan.cluster.known.registry.KnownAreas;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Sets what a province means to reach in a year, or sets it anew. By an agency that sits there, or by OSMEP.
@ApplicationScoped
class SetProvinceTarget {

    private final ProvinceTargets targets;
    private final KnownAgencies agencies;
    private final KnownAreas areas;
    private final CallingAgency caller;
    private final Journal journal;
    private final JournalSettings settings;
    private final Clock clock;

    SetProvinceTarget(
            ProvinceTargets targets,
            KnownAgencies agencies,
            KnownAreas areas,
            CallingAgency caller,
            Journal journal,
            JournalSettings settings,
            Clock clock) {
        this.targets = targets;
        this.agencies = agencies;
        this.areas = areas;
        this.caller = caller;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    ProvinceTargetDetails run(String province, int year, ProvinceTargetContent content, IfMatch ifMatch) {
        requireDuty(province);
        var target = targets.of(province, year).orElse(null);
        var today = BangkokDays.today(clock);
        if (target == null) {
            requireInForce(province, year);
            target = ProvinceTarget.of(province, year, content, caller.code(), today);
            targets.add(target, province, year);
            journal.record(new ProvinceTargetSet(target.published()));
            return target.details();
        }
        ifMatch.check(target.version());
        var before = target.version();
        target.replace(content, caller.code(), today);
        targets.flush();
        if (target.version() != before) {
            journal.record(new ProvinceTargetSet(target.published()));
        }
        return target.details();
    }

    private void requireDuty(String province) {
        var sitsThere = agencies.find(caller.code())
                .filter(each -> province.equals(each.provinceCode()))
                .isPresent();
        if (!sitsThere && !caller.code().equals(settings.operator())) {
            throw new DutyRequired(caller.code(), "PROVINCE_TARGET", province);
        }
    }

    private void requireInForce(String province, int year) {
        if (!areas.isProvinceOn(province, FirstDay.of(year))) {
            throw new ProvinceNotInForce(province, year);
        }
    }
}
