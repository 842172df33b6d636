/** What people do day after day: a verb phrase with "[x]" for the time, its minutes, what asks for it, and the verb alone. */
export const HABITS = `
practice the trumpet for [x]|15-60|the band leader|practice the trumpet
jog along the beach for [x]|15-60|the coach|jog
meditate for [x]|10-40|the yoga teacher|meditate
study Portuguese for [x]|10-50|the language school|study Portuguese
do [x] of physical therapy for a weak shoulder|10-45|the doctor|do physical therapy
skip rope for [x]|5-25|the boxing trainer|skip rope
walk the neighbor's greyhound for [x]|20-70|the neighbor|walk the dog
read to a great-grandmother for [x]|15-50|the care home|read aloud
work on a jigsaw puzzle for [x]|15-60|the puzzle club|work on the puzzle
practice card tricks for [x]|10-45|the magic circle|practice card tricks
ride an exercise bike for [x]|15-50|the clinic|ride the exercise bike
row on the river for [x]|30-90|the rowing coach|row
sing scales for [x]|8-30|the choir leader|sing scales
type with ten fingers for [x]|10-40|the typing course|practice typing
water the roses in the park for [x]|15-60|the head gardener|water the roses
write in a diary for [x]|10-40|the writing group|write
train for a marathon for [x]|30-120|the running plan|train
bounce on a trampoline for [x]|8-30|the sports teacher|bounce
paint with watercolors for [x]|20-80|the art school|paint
rehearse a part in a play for [x]|20-75|the director|rehearse
practice penalty kicks for [x]|10-45|the team captain|practice penalty kicks
learn sign language for [x]|15-50|the course|learn sign language
help in a soup kitchen for [x]|45-150|the charity|help
play chess online for [x]|15-60|the chess teacher|play chess
commute for [x]|20-90|-|commute
wait for the school bus for [x]|5-25|-|wait
watch the birds at the feeder for [x]|10-45|the nature club|watch the birds
exercise a young falcon for [x]|20-70|the falconer|exercise the falcon
practice the bagpipes for [x]|15-55|the pipe major|practice the bagpipes
dig at an old shipwreck for [x]|40-150|the museum|dig
work in the school garden for [x]|15-60|the biology teacher|work in the garden
swim in the cold sea for [x]|5-30|the swimming club|swim
build a model of a cathedral for [x]|20-90|the model club|build
tinker with a little robot for [x]|20-80|the computer teacher|work on the robot
do [x] of stretching|5-30|the ballet teacher|stretch
listen to an audiobook for [x]|15-60|-|listen
talk on the phone with a friend abroad for [x]|10-50|-|talk on the phone
teach the parrot to talk for [x]|5-25|-|teach the parrot
fish from a rowboat for [x]|40-150|-|fish
lift weights for [x]|15-60|the trainer|lift weights
sit for a portrait for [x]|30-100|the painter|sit for the portrait
take [x] of driving practice|20-75|the driving teacher|practice driving
juggle with clubs for [x]|8-35|the circus school|juggle
polish a speech for [x]|10-45|the debate coach|polish the speech
`;
/** Where people wait: the place with its preposition, who is served, minutes each, what follows the wait, its minutes. */
export const WAITS = `
at the barber's|customer|8-20|@'s own haircut|15-30
at a busy bakery|customer|2-5|paying for the rolls|2-4
in the waiting room of a vet|cat|6-15|the checkup of @'s rabbit|10-25
at the passport office|applicant|6-14|filling in the form|8-20
at a ski lift|group|1-3|the ride to the top|8-20
in front of a photo booth|couple|3-6|taking @'s own pictures|3-6
at an ice-cream truck|child:children|1-3|choosing a flavor|2-4
at the help desk of a phone company|caller|6-15|the talk about the bill|5-15
at a car wash|car|5-12|washing @'s own van|8-16
at the dentist's|patient|10-25|filling the tooth|20-45
at a pony ride|child:children|4-9|the ride|6-12
at the ferry landing|truck|2-5|the crossing|20-60
at a bike repair stand|bicycle|6-18|fixing @'s own brakes|10-25
in line for the climbing wall|climber|4-10|the climb|6-15
at the blood bank|donor|8-15|giving blood|10-20
at a copy shop|student|3-9|printing a thesis|10-30
in line for the telescope|visitor|2-5|looking at Saturn|3-8
at the checkout of a hardware store|shopper|3-7|loading the boards|8-20
at the baggage desk|passenger|2-6|the way through security|10-30
at a face-painting table|child:children|5-12|painting a tiger on @'s face|8-15
at the music school audition|singer|6-12|@'s own audition|8-15
at a food stall|guest|2-5|eating the noodles|10-25
at the laundromat|person:people|20-40|washing @'s own load|30-60
at a gas station|car|3-7|filling the tank|3-8
`;
