package org.saphan.plan.reservation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.saphan.plan.budget.Earmark;

/// What a plan sets aside for its activities.
@Entity
class Reservation {

    @Id
    private UUID planId;

    private String programmeCode;

    @ElementCollection
    @CollectionTable(name = "reserved", joinColumns = @JoinColumn(name = "plan_id"))
    private List<Reserved> reserved = new ArrayList<>();

    /// Counts what happened, so that the version rises with each change.
    @SuppressWarnings("UnusedVariable") // only the database reads it
    private int changes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Reservation() {}

    static Reservation of(UUID planId, String programmeCode) {
        var reservation = new Reservation();
        reservation.planId = planId;
        reservation.programmeCode = programmeCode;
        return reservation;
    }

    SortedMap<Earmark, BigDecimal> amounts() {
        var amounts = new TreeMap<Earmark, BigDecimal>();
        reserved.forEach(each -> amounts.put(each.earmark(programmeCode), each.amount()));
        return amounts;
    }

    /// Sets aside exactly these amounts, of which none is zero.
    void become(Map<Earmark, BigDecimal> amounts) {
        changes++;
        reserved.clear();
        new TreeMap<>(amounts).forEach((earmark, amount) -> reserved.add(Reserved.of(earmark, amount)));
    }

    boolean isEmpty() {
        return reserved.isEmpty();
    }

    UUID planId() {
        return planId;
    }

    ReservationDetails details() {
        return new ReservationDetails(
                planId, programmeCode, reserved.stream().map(Reserved::details).toList(), version);
    }
}
