-- The tables behind one evening: a venue, its kiosks, what is asked, what people brought, what was decided.
-- A text is JSON, {"en": "…", "cy": "…"}: a text has as many languages as people wrote it in.
-- Kinds (of answer, of rule) are JSON with a "kind", so that a new kind needs no migration.

create table venue (
  venue_id uuid not null primary key,
  name varchar(80) not null,
  languages json not null,
  rehearsal tinyint(1) not null,
  created_at datetime(3) not null
);

create table organiser (
  organiser_id uuid not null primary key,
  venue_id uuid not null,
  name varchar(80) not null,
  password_hash varchar(255) not null,
  created_at datetime(3) not null,
  constraint organiser_of_venue foreign key (venue_id) references venue (venue_id),
  constraint organiser_name_once unique (name)
);

-- Only the hash is kept: whoever reads a backup cannot sign in with it.
create table sign_in_code (
  code_hash binary(32) not null primary key,
  venue_id uuid not null,
  created_at datetime(3) not null,
  used_at datetime(3),
  constraint sign_in_code_of_venue foreign key (venue_id) references venue (venue_id)
);

create table kiosk (
  kiosk_id uuid not null primary key,
  venue_id uuid not null,
  name varchar(80) not null,
  token_hash binary(32) not null,
  paired_at datetime(3) not null,
  seen_at datetime(3),
  kept int unsigned not null default 0,
  unpaired_at datetime(3),
  constraint kiosk_of_venue foreign key (venue_id) references venue (venue_id),
  constraint kiosk_token_once unique (token_hash)
);

-- A tablet that nobody has paired yet, and the code it shows.
create table pairing (
  token_hash binary(32) not null primary key,
  code char(8) not null,
  asked_from varchar(64) not null,
  expires_at datetime(3) not null,
  constraint pairing_code_once unique (code),
  index pairing_by_expiry (expires_at)
);

create table picture (
  picture_id uuid not null primary key,
  venue_id uuid not null,
  pack varchar(40) not null,
  name varchar(80) not null,
  wording json not null,
  author varchar(120) not null,
  licence varchar(40) not null,
  constraint picture_of_venue foreign key (venue_id) references venue (venue_id),
  constraint picture_once unique (venue_id, pack, name)
);

create table activity (
  activity_id uuid not null primary key,
  venue_id uuid not null,
  name json not null,
  picture_id uuid not null,
  created_at datetime(3) not null,
  version int not null,
  constraint activity_of_venue foreign key (venue_id) references venue (venue_id),
  constraint activity_has_picture foreign key (picture_id) references picture (picture_id)
);

create table change_card (
  activity_id uuid not null primary key,
  venue_id uuid not null,
  can_change json not null,
  cannot_change json not null,
  why_not json not null,
  money json not null,
  who_decides varchar(20) not null,
  decides_with json not null,
  decide_by date,
  we_each_get json not null,
  version int not null,
  constraint change_card_of_activity foreign key (activity_id) references activity (activity_id) on delete cascade,
  constraint change_card_of_venue foreign key (venue_id) references venue (venue_id),
  constraint change_card_says_who check (who_decides in ('we-decide-now', 'we-decide-with', 'we-give-ideas', 'already-decided'))
);

create table question (
  question_id uuid not null primary key,
  venue_id uuid not null,
  activity_id uuid not null,
  place int not null,
  wording json not null,
  picture_id uuid not null,
  answer_type json not null,
  decision_rule json not null,
  created_at datetime(3) not null,
  version int not null,
  constraint question_of_venue foreign key (venue_id) references venue (venue_id),
  constraint question_of_activity foreign key (activity_id) references activity (activity_id),
  constraint question_has_picture foreign key (picture_id) references picture (picture_id)
);

-- A choice that is taken off a question stays here, so that old rounds can still be counted.
create table choice (
  choice_id uuid not null primary key,
  venue_id uuid not null,
  question_id uuid not null,
  place int not null,
  wording json not null,
  picture_id uuid not null,
  removed_at datetime(3),
  constraint choice_of_venue foreign key (venue_id) references venue (venue_id),
  constraint choice_of_question foreign key (question_id) references question (question_id),
  constraint choice_has_picture foreign key (picture_id) references picture (picture_id)
);

create table gathering (
  gathering_id uuid not null primary key,
  venue_id uuid not null,
  name json not null,
  starts_on date not null,
  state varchar(10) not null,
  rehearsal tinyint(1) not null,
  created_at datetime(3) not null,
  version int not null,
  constraint gathering_of_venue foreign key (venue_id) references venue (venue_id),
  constraint gathering_state check (state in ('planned', 'open', 'closed')),
  index gathering_by_venue (venue_id, starts_on)
);

-- Asking again opens a new round and keeps the old one. The big screen shows the round that was put on it last.
create table round (
  round_id uuid not null primary key,
  venue_id uuid not null,
  gathering_id uuid not null,
  question_id uuid not null,
  number int not null,
  state varchar(10) not null,
  rehearsal tinyint(1) not null,
  opened_at datetime(3) not null,
  closed_at datetime(3),
  on_screen_at datetime(3) not null,
  version int not null,
  constraint round_of_venue foreign key (venue_id) references venue (venue_id),
  constraint round_of_gathering foreign key (gathering_id) references gathering (gathering_id),
  constraint round_of_question foreign key (question_id) references question (question_id),
  constraint round_number_once unique (question_id, number),
  constraint round_state check (state in ('open', 'paused', 'closed')),
  index round_by_state (venue_id, state)
);

create table turn (
  turn_id uuid not null primary key,
  venue_id uuid not null,
  kiosk_id uuid not null,
  language varchar(35) not null,
  access varchar(20) not null,
  received_at datetime(3) not null,
  constraint turn_of_venue foreign key (venue_id) references venue (venue_id),
  constraint turn_at_kiosk foreign key (kiosk_id) references kiosk (kiosk_id)
);

-- Rows are only ever added. An idea has no round. made_at is the tablet's clock, kept as a remark; the order is the server's.
create table contribution (
  contribution_id uuid not null primary key,
  venue_id uuid not null,
  kind varchar(10) not null,
  round_id uuid,
  turn_id uuid not null,
  kiosk_id uuid not null,
  value varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
  order_shown varchar(2000) character set ascii not null,
  body_hash binary(32) not null,
  made_at datetime(3) not null,
  received_at datetime(3) not null,
  constraint contribution_of_venue foreign key (venue_id) references venue (venue_id),
  constraint contribution_in_round foreign key (round_id) references round (round_id),
  constraint contribution_in_turn foreign key (turn_id) references turn (turn_id),
  constraint contribution_at_kiosk foreign key (kiosk_id) references kiosk (kiosk_id),
  constraint contribution_kind check (kind in ('answer', 'idea')),
  constraint contribution_answers_a_round check (kind <> 'answer' or round_id is not null),
  index contribution_by_venue_and_kind (venue_id, kind, received_at)
);

-- What could not be taken in, word for word, for an organiser to look at. One row however often the tablet sends it.
create table refusal (
  refusal_id bigint unsigned not null auto_increment primary key,
  venue_id uuid not null,
  kiosk_id uuid not null,
  contribution_id varchar(80) not null,
  reason varchar(40) not null,
  body mediumtext not null,
  body_hash binary(32) not null,
  received_at datetime(3) not null,
  constraint refusal_of_venue foreign key (venue_id) references venue (venue_id),
  constraint refusal_at_kiosk foreign key (kiosk_id) references kiosk (kiosk_id),
  constraint refusal_once unique (venue_id, contribution_id, body_hash)
);

-- What the big screen was allowed to show, frame by frame. The last one is shown again after a restart, so that
-- the difference between two frames never gives one person away.
create table reveal (
  round_id uuid not null,
  number int not null,
  venue_id uuid not null,
  contributions int unsigned not null,
  tally json not null,
  shown_at datetime(3) not null,
  primary key (round_id, number),
  constraint reveal_of_venue foreign key (venue_id) references venue (venue_id),
  constraint reveal_of_round foreign key (round_id) references round (round_id)
);

create table decision (
  decision_id uuid not null primary key,
  venue_id uuid not null,
  activity_id uuid not null,
  round_id uuid,
  wording json not null,
  picture_id uuid not null,
  decided_on date not null,
  look_back_on date,
  version int not null,
  constraint decision_of_venue foreign key (venue_id) references venue (venue_id),
  constraint decision_of_activity foreign key (activity_id) references activity (activity_id),
  constraint decision_from_round foreign key (round_id) references round (round_id),
  constraint decision_has_picture foreign key (picture_id) references picture (picture_id)
);

create table action (
  action_id uuid not null primary key,
  venue_id uuid not null,
  decision_id uuid not null,
  wording json not null,
  who varchar(160) not null,
  picture_id uuid not null,
  do_by date,
  state varchar(10) not null,
  because json not null,
  version int not null,
  constraint action_of_venue foreign key (venue_id) references venue (venue_id),
  constraint action_of_decision foreign key (decision_id) references decision (decision_id),
  constraint action_has_picture foreign key (picture_id) references picture (picture_id),
  constraint action_state check (state in ('doing', 'done', 'not-done'))
);

-- The texts that were spoken or will be. The sound lies in a file named by clip_id, which is the SHA-256 of text, language, voice and speed.
create table clip (
  venue_id uuid not null,
  clip_id char(64) character set ascii not null,
  language varchar(35) not null,
  text varchar(1000) not null,
  voice varchar(40) not null,
  created_at datetime(3) not null,
  primary key (venue_id, clip_id),
  index clip_by_id (clip_id),
  constraint clip_of_venue foreign key (venue_id) references venue (venue_id)
);
