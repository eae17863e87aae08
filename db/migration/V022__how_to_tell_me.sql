-- How somebody wants to hear what becomes of things. Apart from all that people brought: no turn, no tablet, no moment leads
-- from here to an answer. Its id is of random bits, made on the tablet.
create table wish (
  wish_id uuid not null primary key,
  venue_id uuid not null,
  how varchar(10) character set ascii not null,
  who varchar(80) not null,
  contact varchar(160) not null,
  told_at datetime(3),
  constraint wish_of_venue foreign key (venue_id) references venue (venue_id),
  constraint wish_how check (how in ('here', 'letter', 'phone', 'text', 'print', 'sound', 'someone')),
  index wish_by_venue (venue_id)
);
