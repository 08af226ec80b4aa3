-- How hard entrepreneurs were hit (S4-01). A correction is a row of its own, which the older one names.
create table impact_evidence (
    id uuid primary key,
    programme_code text not null,
    entrepreneur_id uuid not null,
    entered_as uuid,
    cause text not null,
    turnover_before numeric(15, 2) not null,
    turnover_after numeric(15, 2) not null,
    before_starts_on date not null,
    before_ends_on date not null,
    after_starts_on date not null,
    after_ends_on date not null,
    tourism_share_percent numeric(5, 2),
    document text not null,
    recorded_by text not null,
    recorded_on date not null,
    superseded_by uuid,
    version bigint not null,
    constraint impact_evidence_programme foreign key (programme_code) references programme (code),
    constraint impact_evidence_cause check (cause in ('FOREIGN_TOURISM_SLUMP', 'DOMESTIC_TOURISM_SLUMP', 'OTHER')),
    constraint impact_evidence_turnover check (turnover_before > 0 and turnover_after >= 0),
    constraint impact_evidence_share check (tourism_share_percent between 0 and 100),
    constraint impact_evidence_days check (before_starts_on <= before_ends_on and before_ends_on < after_starts_on
        and after_starts_on <= after_ends_on)
);

-- One stands for each cause, however many agencies record it at once.
create unique index impact_evidence_standing on impact_evidence (programme_code, entrepreneur_id, cause)
    where superseded_by is null;
create index impact_evidence_page on impact_evidence (programme_code, id);
create index impact_evidence_entered_as on impact_evidence (coalesce(entered_as, entrepreneur_id));
