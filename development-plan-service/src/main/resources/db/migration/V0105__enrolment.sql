-- Who takes part in which programme.
create table enrolment (
    id uuid primary key,
    programme_code text not null,
    entrepreneur_id uuid not null,
    province_code text not null,
    state text not null,
    nominated_by text,
    nominated_on date,
    resolution_number text,
    selected_on date,
    selected_by text,
    selected_at timestamptz,
    -- The number of the place, where the quota is exact; free again when the enrolment ends.
    place int,
    -- The facts that the selection was decided on.
    snapshot jsonb,
    eligibility_changed boolean not null,
    graduated_on date,
    ended_on date,
    end_reason text,
    version bigint not null,
    constraint enrolment_programme foreign key (programme_code) references programme (code),
    constraint enrolment_province_code_form check (province_code ~ '^\d{2}$'),
    constraint enrolment_state check (state in
        ('NOMINATED', 'ASSESSED', 'SELECTED', 'ENROLLED', 'GRADUATED', 'REJECTED', 'WITHDRAWN', 'TERMINATED')),
    constraint enrolment_selected check (state not in ('SELECTED', 'ENROLLED', 'GRADUATED')
        or (resolution_number is not null and selected_on is not null and selected_at is not null
            and snapshot is not null)),
    constraint enrolment_place_counts check (place > 0)
);

-- A place has one holder (S1-08), an entrepreneur one standing enrolment in a programme.
create unique index enrolment_place_taken on enrolment (programme_code, province_code, place) where place is not null;
create unique index enrolment_standing on enrolment (programme_code, entrepreneur_id)
    where state not in ('REJECTED', 'WITHDRAWN', 'TERMINATED');
create index enrolment_entrepreneur on enrolment (entrepreneur_id);
create index enrolment_page on enrolment (programme_code, id);
create index enrolment_under_way on enrolment (id) where state in ('SELECTED', 'ENROLLED');
