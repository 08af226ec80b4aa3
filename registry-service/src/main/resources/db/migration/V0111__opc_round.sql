-- The rounds of the OPC with their schemes: how much each section counts, and from which total on a star is given.
create table opc_round (
    year_be integer not null,
    state text not null,
    announced_on date,
    version bigint not null,
    constraint opc_round_pk primary key (year_be),
    constraint opc_round_state check (state in ('PLANNED', 'OPEN', 'PROVINCIAL', 'NATIONAL', 'ANNOUNCED')),
    constraint opc_round_announced check ((state = 'ANNOUNCED') = (announced_on is not null))
);

create table scheme_section (
    round_year_be integer not null,
    code text not null,
    name_th text not null,
    name_en text not null,
    maximum numeric(5, 2) not null,
    constraint scheme_section_pk primary key (round_year_be, code),
    constraint scheme_section_round foreign key (round_year_be) references opc_round (year_be),
    constraint scheme_section_code check (code in ('A', 'B', 'C')),
    constraint scheme_section_maximum check (maximum > 0)
);

create table star_threshold (
    round_year_be integer not null,
    stars integer not null,
    from_total numeric(5, 2) not null,
    constraint star_threshold_pk primary key (round_year_be, stars),
    constraint star_threshold_round foreign key (round_year_be) references opc_round (year_be),
    constraint star_threshold_stars check (stars between 1 and 5),
    constraint star_threshold_from check (from_total >= 0)
);
