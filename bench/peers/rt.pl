# rt.pl — inside RT's Debian: a queue with a counter intake's fields, clerks who may make and read its tickets. The fields and clerks come as JSON on standard input.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use RT;
RT::LoadConfig();
RT::Init();
my $asked = decode_json(do { local $/; <STDIN> });
my $me = RT->SystemUser;
sub made { my ($object, %args) = @_; my ($id, $why) = $object->Create(%args); die "$why\n" unless $id; return $object }

my $queue = made(RT::Queue->new($me), Name => $asked->{queue});
my $clerks = RT::Group->new($me);
my ($id, $why) = $clerks->CreateUserDefinedGroup(Name => 'clerks');
die "$why\n" unless $id;
for my $f (@{$asked->{fields}}) {
    my $field = made(RT::CustomField->new($me), Name => $f->{name}, Type => $f->{long} ? 'TextSingle' : 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket');
    ($id, $why) = $field->AddToObject($queue);
    die "$why\n" unless $id;
}
for my $right (qw(SeeQueue CreateTicket ShowTicket ModifyTicket SeeCustomField ModifyCustomField SetInitialCustomField)) {
    ($id, $why) = $clerks->PrincipalObj->GrantRight(Object => $queue, Right => $right);
    die "$right: $why\n" unless $id;
}
for my $login (@{$asked->{clerks}}) {
    my $user = made(RT::User->new($me), Name => $login, Password => $asked->{password}, EmailAddress => "$login\@example.com", Privileged => 1);
    ($id, $why) = $clerks->AddMember($user->PrincipalId);
    die "$why\n" unless $id;
}
