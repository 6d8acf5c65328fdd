/** Lessons on one topic as three teachers would write them who never met. Every sentence was written for this bench. */

/** By topic, the lessons of three authors; of each lesson, its paragraphs. */
export const en: Readonly<Record<string, readonly (readonly string[])[]>> = {
  phone: [
    [
      'Before you install anything, check the battery at the top of the screen. Below twenty per cent, plug in the charger and wait for the sound. The plug must go all the way in.',
      'If the letters are too small, open Settings, choose Display, and drag the slider to the right. Most people over seventy stop a little past the middle. Go back and open a message to see whether it suits you.',
      'A silent phone is usually a button pressed by mistake. Push the upper half of the long button three times, and watch the little loudspeaker fill up. On the bus, turn it down again.',
      'Volunteers are in the community room every Saturday at 9. Bring the phone, write your questions on paper, and practise each answer on the spot.',
    ],
    [
      'Learners often say that their phone has a will of its own. What they have not told apart are three gestures: a tap, a long press and a swipe. Whoever knows these can do four fifths of everything.',
      'Practise with photographs. Tap one to make it fill the glass, spread two fingers to enlarge it, pinch to shrink it. Five minutes are enough for the fingers to remember.',
      'The small squares are called icons. When they begin to shake you have held one too long; press back and they calm down. A deleted program can be had again from the store, free of charge.',
      'Homework: with a grandchild watching but silent, open the weather page and read aloud the highest temperature of tomorrow. Tick the card when you have done it.',
    ],
    [
      'Our subject is the wireless network at home. The router stands near the television, and a label on its back gives the name and a password in which capitals matter. Take a picture of that label first.',
      'Choose the name from the list and type the password one character at a time. When the telephone refuses to join, compare the letter l with the digit 1, which deceive nearly everybody.',
      'A fan appears in the status bar once the connection stands. Missing ribs mean a weak signal, so try another room. In cafés, reading the news is harmless, but banking is not.',
      'Should your data run out before the month does, ask the shop about a family plan of 30 gigabytes. Let the clerk show you how background updates are switched off.',
    ],
  ],
  fraud: [
    [
      'The caller claims to be a police officer. Your card, he says, was used for money laundering, and your savings must go to a safe account. There is no such account, and no officer handles cases by telephone.',
      'The more he hurries you, the slower you should be. Say that you are busy, hang up, and dial the police yourself. Never return the call to the number that was shown.',
      'A verification code is the key to your purse. Whoever asks for those six digits, be it support, a judge or the colleague of a cousin, is a swindler.',
      'If the money is gone, report it within ten minutes so that the bank can stop the payment. Keep the messages and the receipt, and do not hide it from your children out of shame.',
    ],
    [
      'Free lectures on supplements follow a script in four acts: eggs as gifts, flattery, a visiting professor, and a membership at several thousand. Who has read the play will not act in it.',
      'Genuine medicine carries an approval number. Health food carries a blue mark, and the law forbids anyone to say that it cures diabetes.',
      'Photograph the invitation and send it to your family beforehand. At the event sign nothing, leave no address, and sleep on every purchase for one night.',
      'With the receipt in hand, complain to the consumer hotline. The market office must tell you within seven working days whether it takes up the matter.',
    ],
    [
      'Friendships on the internet deserve a second look. A handsome soldier writes for a fortnight, then proposes that you invest in currencies together, with pictures of daily gains. Investigators have an ugly name for this trade.',
      'The balance shown on the platform is merely a figure. Small withdrawals succeed at first to tempt you; once your pension is in, a deposit is demanded to unfreeze it.',
      'Three checks help: ask the person to touch their nose on video, search for the name of the payee, and show the address to the neighbourhood constable.',
      'Loneliness is no disgrace. A choir or a bowls team gives you people to talk to, and leaves fewer gaps for crooks.',
    ],
  ],
  garden: [
    [
      'A balcony that faces south gets six hours of sun, which is enough for tomatoes and peppers. Use boxes at least thirty centimetres deep, with holes in the bottom and a saucer below.',
      'Mix two parts of garden soil with one part of compost and a handful of sand. Sow in March on a windowsill, two seeds to a pot, and keep the stronger one.',
      'Water in the morning, at the root and not on the leaves. Put a finger into the soil: if it is dry to the second joint, it is time.',
      'Tie the stem to a cane with a loose knot shaped like an eight. Pinch out the shoots that grow between leaf and stem, and the plant will put its strength into fruit.',
    ],
    [
      'North-facing flats are not lost to gardeners. Mint, parsley, chives and most ferns prefer shade, and forgive whoever forgets them for a weekend.',
      'Old milk cartons make good planters when lined with a bag. Write the date of sowing on the side, for memory is the first thing to wilt.',
      'Feed sparingly: tea leaves, crushed eggshell and the water in which rice was washed are all the fertiliser that herbs ever want.',
      'Greenfly appear in May. A spray of soapy water on two evenings drives them off; wash the leaves before you cook with them.',
    ],
    [
      'This workshop builds a worm bin. Each pair receives two stacked tubs, a drill, newspaper and about two hundred worms from the allotment society.',
      'Drill twenty holes in the upper tub and bed it with damp shredded paper. Kitchen scraps go under the paper, never citrus, meat or anything oily.',
      'After ten weeks the lower tub holds a dark liquid. Diluted with ten parts of rain it nourishes roses, and the crumbly remainder replaces bought peat.',
      'Smells tell you what is wrong: sour means too much food, rotten means too wet. Add cardboard and leave the lid ajar for a day.',
    ],
  ],
}
