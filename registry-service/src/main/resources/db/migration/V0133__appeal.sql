-- Appeals against announced ratings. An upheld one leads to a rating that supersedes.
create table appeal (
    id uuid not null,
    rating_id uuid not null,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    round_year_be integer not null,
    ground text not null,
    lodged_by text not null,
    lodged_on date not null,
    state text not null,
    decided_on date,
    reason text,
    superseding_rating_id uuid,
    version bigint not null,
    constraint appeal_pk primary key (id),
    constraint appeal_once unique (rating_id),
    constraint appeal_rating foreign key (rating_id) references rating (id),
    constraint appeal_superseding_rating foreign key (superseding_rating_id) references rating (id),
    constraint appeal_state check (state in ('LODGED', 'UPHELD', 'DISMISSED')),
    constraint appeal_decision_whole check (
        (state = 'LODGED') = (decided_on is null) and (state = 'LODGED') = (reason is null)),
    constraint appeal_upheld check ((state = 'UPHELD') = (superseding_rating_id is not null))
);

create index appeal_of_round on appeal (round_year_be, id);
