-- The row that whoever enrols somebody in a programme and province holds until the end of the transaction.
create table programme_province (
    programme_code text not null,
    province_code text not null,
    constraint programme_province_pk primary key (programme_code, province_code),
    constraint programme_province_programme foreign key (programme_code) references programme (code)
);
