package org.saphan.marketing.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.marketing.requirement.Requirement;

/// A way to the market that an agency provides.
@Entity
class Channel {

    @Id
    private UUID id;

    private String nameTh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private ChannelType type;

    @Enumerated(EnumType.STRING)
    private Market market;

    private String providerAgency;
    private boolean ownChannel;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Requirement> requirements;

    private @Nullable Integer capacity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> countries;

    private boolean exportHub;

    @Enumerated(EnumType.STRING)
    private ChannelState state = ChannelState.OPEN;

    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Channel() {}

    static Channel open(NewChannel entry) {
        var channel = new Channel();
        channel.id = Ids.next();
        channel.type = entry.type();
        channel.market = entry.market();
        channel.providerAgency = entry.providerAgency();
        channel.ownChannel = entry.givesOwnChannel();
        channel.call(entry.nameTh(), entry.nameEn());
        channel.schedule(entry.opensOn(), entry.closesOn());
        channel.set(entry.terms());
        return channel;
    }

    /// @param taken how many places are
    void amend(ChannelAmendment amendment, int taken) {
        if (state == ChannelState.CLOSED) {
            throw new ChannelAlreadyClosed();
        }
        var terms = amendment.terms();
        if (terms.capacity() != null && terms.capacity() < taken) {
            throw new CapacityTaken(terms.capacity(), taken);
        }
        call(amendment.nameTh(), amendment.nameEn());
        schedule(amendment.opensOn(), amendment.closesOn());
        set(terms);
    }

    private void call(String thai, String english) {
        nameTh = thai;
        nameEn = english;
    }

    private void schedule(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw new ClosesBeforeOpening(first, last);
        }
        opensOn = first;
        closesOn = last;
    }

    private void set(ChannelTerms terms) {
        terms.check(market == Market.FOREIGN || type == ChannelType.EXPORT);
        requirements = new ArrayList<>(terms.requirements());
        capacity = terms.capacity();
        countries = new ArrayList<>(terms.countries());
        exportHub = terms.exportHub();
    }

    void close(LocalDate day) {
        if (state == ChannelState.CLOSED) {
            throw new ChannelAlreadyClosed();
        }
        state = ChannelState.CLOSED;
        closedOn = day;
    }

    /// @throws ChannelNotOpen when it takes nobody on any more
    void requireNotEnded(LocalDate day) {
        if (state == ChannelState.CLOSED || (closesOn != null && day.isAfter(closesOn))) {
            throw new ChannelNotOpen(id);
        }
    }

    /// @throws ChannelNotOpen when one cannot sell through it on that day
    void requireOpen(LocalDate day) {
        requireNotEnded(day);
        if (opensOn != null && day.isBefore(opensOn)) {
            throw new ChannelNotOpen(id);
        }
    }

    UUID id() {
        return id;
    }

    String providerAgency() {
        return providerAgency;
    }

    long version() {
        return version;
    }

    ChannelFacts facts() {
        return new ChannelFacts(
                id, nameTh, nameEn, type, market, ownChannel, providerAgency, List.copyOf(requirements));
    }

    ChannelPublished published() {
        return new ChannelPublished(
                id,
                nameTh,
                nameEn,
                type,
                market,
                providerAgency,
                ownChannel,
                opensOn,
                closesOn,
                state,
                closedOn,
                requirements,
                capacity,
                countries,
                exportHub,
                version);
    }
}
